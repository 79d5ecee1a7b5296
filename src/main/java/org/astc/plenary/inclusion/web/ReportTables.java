package org.astc.plenary.inclusion.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.inclusion.ReleaseWords;
import org.astc.plenary.inclusion.ReleasedFigures;
import org.astc.plenary.inclusion.ReleasedFigures.Figure;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.web.Finding.Column;
import org.astc.plenary.inclusion.web.Finding.Share;
import org.astc.plenary.inclusion.web.ReportTable.Bar;
import org.astc.plenary.inclusion.web.ReportTable.Cell;
import org.astc.plenary.inclusion.web.ReportTable.Fact;
import org.astc.plenary.inclusion.web.ReportTable.Row;
import org.astc.plenary.platform.Messages;

/** Makes the tables of a report, in the reader's language. A table by three axes is one for each group of the third. */
public final class ReportTables {
    /** If fewer of those asked answered, the others may well differ from them. */
    private static final double LOW_RESPONSE = 0.6;

    private final ReleasedFigures figures;
    private final Locale language;
    private final String tongue;
    private final ShareWords words;

    /** @param tongue the language in which the event names its types, BCP 47 */
    public ReportTables(ReleasedFigures figures, Locale language, String tongue) {
        this.figures = figures;
        this.language = language;
        this.tongue = tongue;
        this.words = new ShareWords(language);
    }

    public List<ReportTable> all() {
        List<ReportTable> all = new ArrayList<>();
        for (List<String> axes : figures.tables()) {
            String title = ReleaseWords.table(axes, language);
            if (!figures.isAvailable(axes)) {
                all.add(ReportTable.unavailable(id(all), title));
            } else if (axes.size() < 3) {
                all.add(table(id(all), title, axes, Spot.TOTAL));
            } else {
                Axis third = axis(axes.get(2));
                for (Category group : third.categories()) {
                    String part = text("platform.labelled", title, ReleaseWords.category(third, group, language));
                    all.add(table(id(all), part, axes.subList(0, 2), Spot.TOTAL.with(third.code(), group.code())));
                }
            }
        }
        return all;
    }

    private static String id(List<ReportTable> all) {
        return "t" + (all.size() + 1);
    }

    private ReportTable table(String id, String title, List<String> axes, Spot group) {
        boolean crossed = axes.size() == 2;
        Axis measured = axis(axes.get(0));
        List<Column> columns = columns(axes, group);
        List<Row> rows = rows(measured, columns, crossed);
        List<Share> shares = shares(measured, columns);
        List<Share> told = shares.stream().filter(Share::isTold).toList();
        List<Bar> bars = told.stream()
                .filter(one -> !crossed || !one.column().isWhole())
                .map(one -> bar(one, crossed))
                .toList();
        List<Phrase> headings =
                new ArrayList<>(columns.stream().map(Column::heading).toList());
        if (!crossed) {
            headings.add(Phrase.of(text("inclusion.report.share")));
        }
        Finding finding = new Finding(language);
        return new ReportTable(
                id,
                title,
                true,
                crossed ? finding.ofGroups(shares) : finding.ofWhole(shares),
                headings,
                rows,
                bars,
                unpictured(bars, crossed),
                told.stream().map(one -> inWords(one, crossed)).toList(),
                quality(group, shares, rows));
    }

    private List<Column> columns(List<String> axes, Spot group) {
        List<Column> columns = new ArrayList<>();
        if (axes.size() == 2) {
            Axis by = axis(axes.get(1));
            for (Category one : by.categories()) {
                columns.add(new Column(group.with(by.code(), one.code()), name(by, one), one));
            }
        }
        String all = text(axes.size() == 2 ? "inclusion.report.all" : "inclusion.report.people");
        columns.add(new Column(group, Phrase.of(all), null));
        return columns;
    }

    private List<Row> rows(Axis measured, List<Column> columns, boolean crossed) {
        List<Row> rows = new ArrayList<>();
        for (Category category : measured.categories()) {
            List<Cell> cells = new ArrayList<>();
            for (Column column : columns) {
                Spot spot = column.spot().with(measured.code(), category.code());
                cells.add(people(column, spot));
                if (!crossed) {
                    Figure share = figures.share(spot);
                    cells.add(category.isAnswer() ? share(words.withInterval(share), share.mark()) : share("–", ""));
                }
            }
            rows.add(new Row(name(measured, category), cells));
        }
        List<Cell> total = new ArrayList<>();
        columns.forEach(column -> total.add(people(column, column.spot())));
        if (!crossed) {
            total.add(share("–", ""));
        }
        rows.add(new Row(Phrase.of(text("inclusion.report.all")), total));
        return rows;
    }

    private Cell people(Column column, Spot spot) {
        Figure count = figures.count(spot);
        return new Cell(column.heading().text(), words.people(count), count.mark());
    }

    private Cell share(String told, String mark) {
        return new Cell(text("inclusion.report.share"), told, mark);
    }

    private List<Share> shares(Axis measured, List<Column> columns) {
        List<Share> shares = new ArrayList<>();
        for (Category category : measured.categories()) {
            for (Column column : columns) {
                if (category.isAnswer()) {
                    Figure figure = figures.share(column.spot().with(measured.code(), category.code()));
                    shares.add(new Share(name(measured, category), column, figure));
                }
            }
        }
        return shares;
    }

    private Bar bar(Share share, boolean crossed) {
        return new Bar(label(share, crossed), words.alone(share.figure()), (int)
                Math.rint(share.figure().value() * 100));
    }

    private Phrase inWords(Share share, boolean crossed) {
        return Phrase.of(language, "inclusion.report.word", label(share, crossed), words.withInterval(share.figure()));
    }

    private Phrase label(Share share, boolean crossed) {
        return crossed
                ? Phrase.of(
                        language,
                        "inclusion.report.label",
                        share.answer(),
                        share.column().heading())
                : share.answer();
    }

    private String unpictured(List<Bar> bars, boolean crossed) {
        return !bars.isEmpty()
                ? ""
                : text(crossed ? "inclusion.report.chart.none.groups" : "inclusion.report.chart.none");
    }

    private List<Fact> quality(Spot group, List<Share> shares, List<Row> rows) {
        List<Fact> facts = new ArrayList<>();
        Figure asked = figures.count(group);
        facts.add(new Fact(text("inclusion.report.asked"), words.people(asked)));
        shares.stream()
                .filter(share -> share.column().isWhole() && share.isTold())
                .findFirst()
                .ifPresent(share -> facts.addAll(response(asked, share.figure().base())));
        long hidden = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.mark().equals("[c]") && !cell.column().equals(text("inclusion.report.share")))
                .count();
        facts.add(new Fact(text("inclusion.report.hidden"), text("inclusion.report.hidden.here", hidden)));
        return facts;
    }

    /** How many answered; and a warning if those are few of all who were asked, as far as that is told. */
    private List<Fact> response(Figure asked, int answered) {
        String term = text("inclusion.report.answered");
        if (!asked.isTold()) {
            return List.of(new Fact(term, words.people(answered)));
        }
        double response = answered / asked.value();
        Fact fact = new Fact(term, text("inclusion.report.answered.of", answered, words.percent(response)));
        return response < LOW_RESPONSE
                ? List.of(
                        fact,
                        new Fact(
                                text("inclusion.report.careful"),
                                text("inclusion.report.careful.response", words.percent(LOW_RESPONSE))))
                : List.of(fact);
    }

    /** The name of a category: in the reader's language, but for what the event named. */
    private Phrase name(Axis axis, Category category) {
        String name = ReleaseWords.category(axis, category, language);
        return ReleaseWords.isNamedByEvent(axis, category) ? Phrase.of(name, tongue, language) : Phrase.of(name);
    }

    private Axis axis(String code) {
        return figures.frame().axis(code);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
