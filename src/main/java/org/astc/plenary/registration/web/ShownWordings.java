package org.astc.plenary.registration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.astc.plenary.event.Policy;

/**
 * The wordings of policies that stood in a form when it was opened, which it sends back: another one may be in force by
 * now.
 *
 * @param versions ids of the versions, by code of the policy
 */
record ShownWordings(Map<String, UUID> versions) {
    private static final Pattern ONE =
            Pattern.compile("([^ =]{1,60})=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?= |$)");

    static ShownWordings of(List<Policy> policies) {
        return new ShownWordings(policies.stream().collect(Collectors.toMap(Policy::code, Policy::id)));
    }

    /** Reads what the form sent; what cannot be one is as if it had not been shown. */
    static ShownWordings read(String sent) {
        Map<String, UUID> versions = new HashMap<>();
        Matcher one = ONE.matcher(sent == null ? "" : sent);
        while (one.find()) {
            versions.put(one.group(1), UUID.fromString(one.group(2)));
        }
        return new ShownWordings(versions);
    }

    /** As it stands in the form: codes and ids, such as {@code privacy=018f…}, with spaces between them. */
    String text() {
        return versions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(shown -> shown.getKey() + "=" + shown.getValue())
                .collect(Collectors.joining(" "));
    }
}
