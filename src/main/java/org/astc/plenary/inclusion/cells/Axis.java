package org.astc.plenary.inclusion.cells;

import java.util.List;
import java.util.Optional;

/**
 * A dimension of a release: everybody of the population is in exactly one of its categories.
 *
 * @param code unique in the release
 * @param title in the language of the release
 * @param question whose answers the members of the categories are; axes of one question are nested in one another
 * @param sensitive whether a person's category must stay unknown to those who know the person's other categories
 * @param option the option of a question with several answers that this axis asks for ({@code yes}, {@code no}), or
 *     empty
 * @param categories in an order that never changes
 */
public record Axis(
        String code, String title, String question, boolean sensitive, String option, List<Category> categories) {
    public Axis {
        categories = List.copyOf(categories);
    }

    public Optional<Category> category(String wanted) {
        return categories.stream().filter(one -> one.code().equals(wanted)).findFirst();
    }
}
