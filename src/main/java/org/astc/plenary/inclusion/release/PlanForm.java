package org.astc.plenary.inclusion.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.JsonForm;

/** Reads a plan (docs/protect.plan.schema.json). Every fault is told with its JSON pointer. */
final class PlanForm {
    private static final String UNKNOWN = "platform.rest.fault.unknown";
    private static final String TWICE = "platform.rest.fault.twice";
    private static final String CODE = "platform.rest.fault.code";
    private static final int MOST = 200;

    private final JsonForm form;
    private final Path folder;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Plan.Coarse> coarse = new LinkedHashMap<>();

    private PlanForm(JsonNode node, Path folder) {
        this.form = new JsonForm(node);
        this.folder = folder;
    }

    /**
     * Reads it.
     *
     * @param folder from which earlier releases are named
     * @throws InvalidInput with all faults
     */
    static Plan read(JsonNode node, String hash, Path folder) {
        return new PlanForm(node, folder).plan(hash);
    }

    private Plan plan(String hash) {
        form.optionalLine("$schema", MOST);
        boolean inside = "internal".equals(form.oneOf("audience", List.of("public", "internal"), "public"));
        Locale language = Messages.language(form.oneOf("language", List.of("en", "es", "fr"), "en"));
        form.objects("questions", 1, 40).forEach(this::question);
        form.objects("coarse", 0, 20).forEach(this::coarse);
        List<List<String>> tables =
                form.objects("tables", 1, 60).stream().map(this::table).toList();
        if (new HashSet<>(tables).size() < tables.size()) {
            form.refuse("tables", TWICE);
        }
        Map<Spot, Integer> publicly = new LinkedHashMap<>();
        form.objects("publicTotals", 0, MOST)
                .forEach(total -> publicly.put(spot(total), total.number("count", 0, 10_000_000)));
        Plan plan = new Plan(
                form.line("release", 60),
                form.line("title", MOST),
                form.line("population", MOST),
                language,
                inside ? 5 : 10,
                inside ? 10 : 25,
                form.isNothing("eligible") ? 0 : form.number("eligible", 1, 10_000_000),
                List.copyOf(questions.values()),
                List.copyOf(coarse.values()),
                tables,
                Set.copyOf(form.objects("impossible", 0, MOST).stream()
                        .map(this::spot)
                        .toList()),
                publicly,
                form.words("earlierReleases", 20).stream().map(folder::resolve).toList(),
                ready(),
                Duration.ofSeconds(form.isNothing("secondsAtMost") ? 600 : form.number("secondsAtMost", 1, 86_400)),
                hash);
        form.end();
        return plan;
    }

    private void question(JsonForm one) {
        String code = code(one, "code");
        boolean several = one.flag("several", false);
        List<String> answers = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        List<JsonForm> groups = one.objects("groups", 0, 60);
        List<JsonForm> all = new ArrayList<>(one.objects("answers", 1, 240));
        int own = all.size();
        all.addAll(groups);
        for (JsonForm answer : all) {
            String name = code(answer, "code");
            if (name.equals(Question.SEVERAL) || titles.put(name, answer.line("title", MOST)) != null) {
                answer.refuse("code", TWICE);
            }
            if (answers.size() < own) {
                answers.add(name);
            }
        }
        for (JsonForm answer : all) {
            String group = answer.optionalLine("group", 60);
            String name = answer.has("code") ? answer.line("code", 60) : "";
            if (group != null) {
                boolean known =
                        groups.stream().anyMatch(other -> other.line("code", 60).equals(group));
                if (!known || climbs(group, name, parents)) {
                    answer.refuse("group", UNKNOWN);
                } else {
                    parents.put(name, group);
                }
            }
        }
        Question.Show show = one.word("show", Question.Show.class, Question.Show.ALONE);
        Question question = new Question(
                code, one.line("title", MOST), one.flag("sensitive", true), several, show, answers, parents, titles);
        if (questions.put(code, question) != null) {
            one.refuse("code", TWICE);
        }
    }

    /** Says whether the group stands in the one that is to be put into it. */
    private static boolean climbs(String group, String name, Map<String, String> parents) {
        for (String now = group; now != null; now = parents.get(now)) {
            if (now.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void coarse(JsonForm one) {
        String code = code(one, "code");
        String of = one.line("of", 60);
        Question question = questions.get(of);
        List<Plan.Joined> categories = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(question == null ? List.of() : question.answers());
        if (question == null) {
            one.refuse("of", UNKNOWN);
        } else if (question.several()) {
            left.add(Question.SEVERAL);
        }
        for (JsonForm category : one.objects("categories", 2, 60)) {
            List<String> members = category.words("members", 240);
            if (members.isEmpty() || !left.removeAll(members) || new HashSet<>(members).size() < members.size()) {
                category.refuse("members", UNKNOWN);
            }
            categories.add(new Plan.Joined(code(category, "code"), category.line("title", MOST), Set.copyOf(members)));
        }
        if (!left.isEmpty()) {
            one.refuse("categories", "platform.rest.fault.too-few");
        }
        if (questions.containsKey(code)
                || coarse.put(code, new Plan.Coarse(code, one.line("title", MOST), of, categories)) != null) {
            one.refuse("code", TWICE);
        }
    }

    private List<String> table(JsonForm one) {
        List<String> axes = one.words("of", 3);
        Set<String> asked = new HashSet<>();
        for (String axis : axes) {
            Question question = asked(axis);
            if (question == null) {
                one.refuse("of", UNKNOWN);
            } else if (!asked.add(question.code())) {
                one.refuse("of", TWICE);
            } else if (axes.size() > 1 && question.several() && question.show() == Question.Show.ANY) {
                one.refuse("of", "inclusion.figures.fault.any");
            }
        }
        if (axes.isEmpty()) {
            one.refuse("of", "platform.rest.fault.too-few");
        }
        if (asked.contains("indigenous") && asked.contains("race")) {
            one.refuse("of", "inclusion.figures.fault.consult");
        }
        return axes;
    }

    /** Returns the question of an axis, or null. */
    private Question asked(String axis) {
        Plan.Coarse joined = coarse.get(axis);
        return questions.get(joined == null ? axis : joined.question());
    }

    private Spot spot(JsonForm one) {
        Map<String, String> at = new HashMap<>();
        for (String word : one.words("at", 3)) {
            int equals = word.indexOf('=');
            String axis = equals < 0 ? word : word.substring(0, equals);
            if (equals < 0 || asked(axis) == null) {
                one.refuse("at", UNKNOWN);
            } else {
                at.put(axis, word.substring(equals + 1));
            }
        }
        return new Spot(at);
    }

    private Map<List<String>, int[]> ready() {
        Map<List<String>, int[]> ready = new LinkedHashMap<>();
        for (JsonForm one : form.objects("counts", 0, 60)) {
            List<String> of = one.words("of", 3);
            if (of.isEmpty() || !questions.keySet().containsAll(of)) {
                one.refuse("of", UNKNOWN);
                continue;
            }
            List<List<String>> leaves =
                    of.stream().map(code -> questions.get(code).leaves()).toList();
            int[] counts = new int[leaves.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b)];
            for (JsonForm cell : one.objects("cells", 1, 100_000)) {
                List<String> at = cell.words("at", 3);
                int place = 0;
                for (int i = 0; i < of.size(); i++) {
                    int leaf = i < at.size() ? leaves.get(i).indexOf(at.get(i)) : -1;
                    if (leaf < 0) {
                        cell.refuse("at", UNKNOWN);
                        leaf = 0;
                    }
                    place = place * leaves.get(i).size() + leaf;
                }
                counts[place] += cell.number("count", 0, 10_000_000);
            }
            ready.put(of, counts);
        }
        return ready;
    }

    private static String code(JsonForm one, String field) {
        String code = one.line(field, 60);
        if (!code.isEmpty() && !code.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
            one.refuse(field, CODE);
        }
        return code;
    }
}
