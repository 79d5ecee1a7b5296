package org.astc.plenary.proposal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.table.Column;
import org.astc.plenary.platform.table.TableFile;
import org.astc.plenary.platform.table.TableFormat;
import org.astc.plenary.platform.table.Term;

/**
 * Proposals on their way into a file: headings and words in the reader's language, moments as at the event, a column
 * for each question of the call. It holds what staff see on a proposal's page.
 */
public final class ProposalTable implements Closeable {
    private static final List<String> COLUMNS = List.of(
            "code",
            "title",
            "status",
            "track",
            "format",
            "level",
            "tags",
            "language",
            "abstract",
            "proposer",
            "email",
            "presenters",
            "organizations",
            "submittedAt");

    private final TableFile file;
    private final Call call;
    private final Locale language;
    private final ZoneId zone;

    /** Begins the file with its headings. */
    public ProposalTable(OutputStream out, TableFormat format, Call call, Locale language, ZoneId zone)
            throws IOException {
        this.call = call;
        this.language = language;
        this.zone = zone;
        Stream<Column> fixed = COLUMNS.stream()
                .map(word -> new Column(word, Messages.text(language, "proposal.staff.column." + word)));
        Stream<Column> asked =
                call.questions().stream().map(question -> new Column("q-" + question.code(), question.label()));
        this.file = format.open(out, Stream.concat(fixed, asked).toList());
    }

    public void add(ProposalSheet sheet) {
        try {
            file.row(cells(sheet));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Object> cells(ProposalSheet sheet) {
        ProposalText text = sheet.text();
        List<Object> cells = new ArrayList<>();
        cells.add(sheet.code());
        cells.add(text.title());
        cells.add(term("proposal.status.", sheet.status()));
        cells.add(call.track(text.trackId()).map(Call.Subject::name).orElse(null));
        cells.add(call.format(text.formatId()).map(Call.Format::name).orElse(null));
        cells.add(text.level() == null ? null : term("proposal.level.", text.level()));
        cells.add(text.tags());
        cells.add(text.language());
        cells.add(text.summary());
        cells.add(sheet.proposer().map(PresenterLine::name).orElse(null));
        cells.add(sheet.proposer().map(PresenterLine::email).orElse(null));
        List<PresenterLine> in = sheet.presenters().stream()
                .filter(presenter -> presenter.status().isIn())
                .toList();
        cells.add(in.stream().map(PresenterLine::name).toList());
        cells.add(in.stream()
                .map(PresenterLine::organization)
                .filter(organization -> !organization.isEmpty())
                .distinct()
                .toList());
        cells.add(sheet.submittedAt() == null ? null : Moments.iso(sheet.submittedAt(), zone));
        call.questions().forEach(question -> cells.add(text.answers().getOrDefault(question.id(), null)));
        return cells;
    }

    private Term term(String prefix, Enum<?> word) {
        String code = word.name().toLowerCase(Locale.ROOT);
        return new Term(code, Messages.text(language, prefix + code));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
