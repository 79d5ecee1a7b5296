package org.astc.plenary.proposal;

import java.util.List;

/**
 * What a rule of the call says to a proposal as it stands.
 *
 * @param field beside which it is shown: {@code title}, {@code abstract}, {@code track}, {@code format}, {@code q-} and
 *     the code of a question, or {@code presenters}
 * @param blocks whether the proposal is not taken like this
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record Remark(String field, boolean blocks, String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark blocking(String field, String key, Object... arguments) {
        return new Remark(field, true, key, List.of(arguments));
    }
}
