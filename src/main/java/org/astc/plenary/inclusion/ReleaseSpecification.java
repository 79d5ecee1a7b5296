package org.astc.plenary.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.SpecificationRefused.Fault;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.json.StrictJson;

/**
 * What a release is to tell: a closed list of tables, decided before anybody sees a figure.
 *
 * @param title at most 200 characters
 * @param language of the package's titles and of its method: en, es or fr
 * @param milestone at which the people are counted
 * @param tables each one to three codes of questions, splits or coarse axes; the first is measured within the others
 */
public record ReleaseSpecification(String title, String language, Milestone milestone, List<List<String>> tables) {
    public static final int LONGEST_TITLE = 200;

    public ReleaseSpecification {
        tables = tables.stream().map(List::copyOf).toList();
    }

    /**
     * Cleans what an analyst chose.
     *
     * @param taken titles that the event has already; one that looks the same but for its case is refused
     * @throws SpecificationRefused if it is not on the closed list, or the title is none or taken
     */
    static ReleaseSpecification of(
            String title, String language, Milestone milestone, List<List<String>> tables, List<String> taken) {
        String clean = Text.clean(title);
        List<List<String>> once = List.copyOf(new LinkedHashSet<>(tables));
        List<Fault> faults = Stream.concat(ofTitle(clean, taken).stream(), ofTables(once).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new SpecificationRefused(faults);
        }
        return new ReleaseSpecification(clean, Messages.language(language).getLanguage(), milestone, once);
    }

    private static Optional<Fault> ofTitle(String clean, List<String> taken) {
        String seen = Text.seen(clean);
        if (seen.isEmpty() || clean.length() > LONGEST_TITLE || Text.hasControl(clean)) {
            return Optional.of(new Fault("inclusion.plan.title.wrong", List.of(LONGEST_TITLE)));
        }
        return taken.stream().map(Text::seen).anyMatch(seen::equalsIgnoreCase)
                ? Optional.of(new Fault("inclusion.plan.title.taken", List.of()))
                : Optional.empty();
    }

    private static Optional<Fault> ofTables(List<List<String>> once) {
        if (once.isEmpty() || !once.stream().allMatch(ReleaseCatalog::offers)) {
            return Optional.of(new Fault("inclusion.plan.tables.none", List.of()));
        }
        long twoWay = once.stream().filter(table -> table.size() == 2).count();
        long threeWay = once.stream().filter(table -> table.size() == 3).count();
        return twoWay > ReleaseCatalog.MOST_TWO_WAY || threeWay > ReleaseCatalog.MOST_THREE_WAY
                ? Optional.of(new Fault(
                        "inclusion.plan.tables.many",
                        List.of(ReleaseCatalog.MOST_TWO_WAY, ReleaseCatalog.MOST_THREE_WAY, twoWay, threeWay)))
                : Optional.empty();
    }

    Locale locale() {
        return Messages.language(language);
    }

    /** Returns the codes of all questions, or of all splits, that the tables are made of. */
    List<String> sources(boolean splits) {
        return tables.stream()
                .flatMap(List::stream)
                .map(ReleaseCatalog::source)
                .filter(source -> ReleaseCatalog.isSplit(source) == splits)
                .distinct()
                .toList();
    }

    String json() {
        ObjectNode root = StrictJson.MAPPER.createObjectNode();
        root.put("title", title).put("language", language).put("milestone", milestone.word());
        ArrayNode list = root.putArray("tables");
        for (List<String> table : tables) {
            ArrayNode one = list.addArray();
            table.forEach(one::add);
        }
        return StrictJson.write(root);
    }

    static ReleaseSpecification read(String json) {
        JsonNode root = StrictJson.read(json);
        List<List<String>> tables = new ArrayList<>();
        for (JsonNode table : root.path("tables")) {
            List<String> axes = new ArrayList<>();
            table.forEach(axis -> axes.add(axis.asText()));
            tables.add(axes);
        }
        return new ReleaseSpecification(
                root.path("title").asText(),
                root.path("language").asText(),
                Milestone.of(root.path("milestone").asText(Milestone.INTERIM.word())), // plans from before had none
                tables);
    }
}
