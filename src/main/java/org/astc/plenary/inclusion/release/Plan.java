package org.astc.plenary.inclusion.release;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.inclusion.cells.Spot;

/**
 * What is to be released, decided before anybody sees a figure. A closed list: nothing that is not in it is ever
 * counted.
 *
 * @param smallest and {@code base}: 10 and 25 in public, 5 and 10 inside
 * @param eligible how many people were asked, or 0 if they all stand in the answers
 * @param coarse further axes of questions, with the categories of the question joined to fewer
 * @param publicly counts that anybody can look up
 * @param ready counts of tables that were counted elsewhere, by table; else empty
 */
public record Plan(
        String release,
        String title,
        String population,
        Locale language,
        int smallest,
        int base,
        int eligible,
        List<Question> questions,
        List<Coarse> coarse,
        List<List<String>> tables,
        Set<Spot> impossible,
        Map<Spot, Integer> publicly,
        List<Path> earlier,
        Map<List<String>, int[]> ready,
        Duration patience,
        String hash) {
    /** An axis with joined categories: for each its code, its title and the answers in it. */
    public record Coarse(String code, String title, String question, List<Joined> categories) {}

    public record Joined(String code, String title, Set<String> members) {}

    Question question(String code) {
        return questions.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
