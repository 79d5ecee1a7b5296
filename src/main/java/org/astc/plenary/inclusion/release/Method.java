package org.astc.plenary.inclusion.release;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.inclusion.cells.Axis;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.protect.LinkedTables;
import org.astc.plenary.platform.Messages;

/**
 * Writes {@code method.md}: how to read a release, what it hides and why, what remains at risk. No figure of people.
 */
final class Method {
    private final Plan plan;
    private final Frame frame;
    private final Set<Spot> hidden;
    private final StringBuilder text = new StringBuilder();

    Method(Plan plan, Frame frame, Set<Spot> hidden) {
        this.plan = plan;
        this.frame = frame;
        this.hidden = hidden;
    }

    String write() {
        Locale language = plan.language();
        text.append("# ").append(escaped(plan.title())).append("\n\n");
        paragraph("population", escaped(frame.population()), frame.release());
        heading("marks");
        for (String mark : List.of("hidden", "unavailable", "impossible")) {
            line(Messages.text(language, "inclusion.method.mark." + mark));
        }
        heading("rules");
        item("smallest", frame.smallest(), Frame.SMALLEST_CROSSED);
        item("complementary");
        item("attribute");
        item("alone");
        item("base", frame.base());
        heading("tables");
        frame.tables().forEach(this::table);
        heading("pooled");
        List<String> pooled =
                frame.axes().stream().flatMap(axis -> pooled(axis).stream()).toList();
        pooled.forEach(this::line);
        if (pooled.isEmpty()) {
            paragraph("pooled.none");
        }
        heading("shares");
        paragraph("interval");
        paragraph("small");
        paragraph("response");
        paragraph("silence");
        heading("audit");
        paragraph("audit.passed");
        paragraph(
                plan.earlier().isEmpty() ? "audit.first" : "audit.earlier",
                plan.earlier().size());
        heading("risk");
        paragraph("risk.text");
        paragraph("hash", plan.hash());
        return text.toString();
    }

    private void table(List<String> table) {
        String title =
                escaped(table.stream().map(code -> frame.axis(code).title()).collect(Collectors.joining(" × ")));
        if (frame.withdrawn().contains(table)) {
            item("table.unavailable", title);
        } else {
            Set<Spot> cells = LinkedTables.of(frame, table);
            item("table.cells", title, cells.stream().filter(hidden::contains).count(), cells.size());
        }
    }

    private List<String> pooled(Axis axis) {
        return axis.categories().stream()
                .filter(category -> category.isJoined() && axis.code().equals(axis.question()))
                .map(category -> escaped(axis.title() + ": " + category.title() + " = " + members(category)))
                .toList();
    }

    private String members(Category category) {
        Question question = plan.questions().stream()
                .filter(one -> one.answers().containsAll(category.members()))
                .findFirst()
                .orElse(null);
        return category.members().stream()
                .sorted()
                .map(member -> question == null ? member : question.titles().get(member))
                .collect(Collectors.joining(", "));
    }

    private void heading(String key) {
        text.append("\n## ")
                .append(Messages.text(plan.language(), "inclusion.method." + key))
                .append("\n\n");
    }

    private void paragraph(String key, Object... arguments) {
        text.append(Messages.text(plan.language(), "inclusion.method." + key, arguments))
                .append("\n\n");
    }

    private void item(String key, Object... arguments) {
        line(Messages.text(plan.language(), "inclusion.method." + key, arguments));
    }

    private void line(String line) {
        text.append("- ").append(line).append('\n');
    }

    /** Titles are words, not markup. */
    private static String escaped(String title) {
        return title.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
