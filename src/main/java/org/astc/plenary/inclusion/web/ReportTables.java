package org.astc.plenary.inclusion.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.inclusion.ReleaseWords;
import org.astc.plenary.inclusion.ReleasedFigures;
import org.astc.plenary.inclusion.ReleasedFigures.Figure;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.figures.Weight;
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

    public ReportTables(ReleasedFigures figures, Locale language) {
        this.figures = figures;
        this.language = language;
    }

    public List<ReportTable> all() {
        List<ReportTable> all = new ArrayList<>();
        for (List<String> axes : figures.tables()) {
            String title = ReleaseWords.table(axes, language);
            if (!figures.isAvailable(axes)) {
                all.add(new ReportTable(
                        id(all), title, false, "", List.of(), List.of(), List.of(), List.of(), List.of()));
            } else if (axes.size() < 3) {
                all.add(table(id(all), title, axes, Spot.TOTAL));
            } else {
                Axis third = axis(axes.get(2));
                for (Category group : third.categories()) {
                    String part = Messages.text(
                            language, "platform.labelled", title, ReleaseWords.category(third, group, language));
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
        List<Spot> columns = columns(axes, group);
        List<String> headings = headings(axes);
        List<Row> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Axis measured = axis(axes.get(0));
        for (Category category : measured.categories()) {
            String name = ReleaseWords.category(measured, category, language);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Spot spot = columns.get(i).with(measured.code(), category.code());
                boolean hidden = figures.count(spot).mark().equals("[c]");
                cells.add(new Cell(headings.get(i), people(figures.count(spot)), hidden));
                if (axes.size() == 1) {
                    cells.add(new Cell(
                            text("inclusion.report.share"), category.isAnswer() ? withInterval(spot) : "–", hidden));
                }
                if (category.isAnswer()) {
                    String label = axes.size() == 1 ? name : name + ", " + headings.get(i);
                    bars.add(bar(label, figures.share(spot)));
                    words.add(text("inclusion.report.word", label, withInterval(spot)));
                }
            }
            rows.add(new Row(name, cells));
        }
        rows.add(total(columns, headings, axes.size() == 1));
        if (axes.size() == 1) {
            headings = List.of(headings.get(0), text("inclusion.report.share"));
        }
        return new ReportTable(
                id, title, true, finding(measured, group), headings, rows, bars, words, quality(measured, rows, group));
    }

    private Row total(List<Spot> columns, List<String> headings, boolean withShare) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Figure all = figures.count(columns.get(i));
            cells.add(new Cell(headings.get(i), people(all), all.mark().equals("[c]")));
        }
        if (withShare) {
            cells.add(new Cell(text("inclusion.report.share"), "–", false));
        }
        return new Row(text("inclusion.report.all"), cells);
    }

    private List<Spot> columns(List<String> axes, Spot group) {
        List<Spot> columns = new ArrayList<>();
        if (axes.size() == 2) {
            axis(axes.get(1)).categories().forEach(one -> columns.add(group.with(axes.get(1), one.code())));
        }
        columns.add(group);
        return columns;
    }

    private List<String> headings(List<String> axes) {
        List<String> headings = new ArrayList<>();
        if (axes.size() == 2) {
            Axis by = axis(axes.get(1));
            by.categories().forEach(one -> headings.add(ReleaseWords.category(by, one, language)));
        }
        headings.add(text(axes.size() == 2 ? "inclusion.report.all" : "inclusion.report.people"));
        return headings;
    }

    /** The answer that most gave, of those that are told. */
    private String finding(Axis measured, Spot group) {
        Optional<Category> most = measured.categories().stream()
                .filter(Category::isAnswer)
                .filter(one ->
                        figures.share(group.with(measured.code(), one.code())).isTold())
                .max(Comparator.comparing(one ->
                        figures.share(group.with(measured.code(), one.code())).value()));
        return most.map(one -> {
                    Figure share = figures.share(group.with(measured.code(), one.code()));
                    String finding = text(
                            "inclusion.report.finding",
                            ReleaseWords.category(measured, one, language),
                            percent(share.value()),
                            share.base());
                    Weight weight = Weight.of(share.base());
                    return weight == Weight.SOLID
                            ? finding
                            : finding + " " + text("inclusion.report.finding." + code(weight));
                })
                .orElse(text("inclusion.report.finding.none"));
    }

    private List<Fact> quality(Axis measured, List<Row> rows, Spot group) {
        List<Fact> facts = new ArrayList<>();
        Figure asked = figures.count(group);
        facts.add(new Fact(text("inclusion.report.asked"), people(asked)));
        measured.categories().stream()
                .map(one -> figures.share(group.with(measured.code(), one.code())))
                .filter(Figure::isTold)
                .findFirst()
                .ifPresent(share -> facts.addAll(response(asked, share.base())));
        long hidden = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.hidden() && !cell.column().equals(text("inclusion.report.share")))
                .count();
        facts.add(new Fact(text("inclusion.report.hidden"), text("inclusion.report.hidden.here", hidden)));
        return facts;
    }

    /** How many answered; and a warning if those are few of all who were asked, as far as that is told. */
    private List<Fact> response(Figure asked, int answered) {
        String term = text("inclusion.report.answered");
        if (!asked.isTold()) {
            return List.of(new Fact(term, String.valueOf(answered)));
        }
        double response = answered / asked.value();
        Fact fact = new Fact(term, text("inclusion.report.answered.of", answered, percent(response)));
        return response < LOW_RESPONSE
                ? List.of(
                        fact,
                        new Fact(
                                text("inclusion.report.careful"),
                                text("inclusion.report.careful.response", percent(LOW_RESPONSE))))
                : List.of(fact);
    }

    private Bar bar(String label, Figure share) {
        return share.isTold()
                ? new Bar(label, weighed(percent(share.value()), share), (int) Math.rint(share.value() * 100))
                : new Bar(label, share.mark(), 0);
    }

    private String withInterval(Spot spot) {
        Figure share = figures.share(spot);
        return share.isTold()
                ? weighed(
                        text(
                                "inclusion.report.interval",
                                percent(share.value()),
                                percent(share.lower()),
                                percent(share.upper())),
                        share)
                : share.mark();
    }

    /** Returns the text of a share, with a word beside it if it stands on few people. */
    private String weighed(String told, Figure share) {
        Weight weight = Weight.of(share.base());
        return weight == Weight.SOLID
                ? told
                : text("inclusion.report.weighed", told, text("inclusion.report.weight." + code(weight)));
    }

    private static String code(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }

    private String people(Figure count) {
        return count.isTold() ? NumberFormat.getIntegerInstance(language).format(count.value()) : count.mark();
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(language).format(share);
    }

    private Axis axis(String code) {
        return figures.frame().axis(code);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
