package org.astc.plenary.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.json.JsonForm;

/** Which quotas a type or an add-on takes its places from, by name, in a configuration. */
final class QuotaUse {
    private static final String FIELD = "quotas";
    private static final int MOST = 20;

    private QuotaUse() {}

    /**
     * Reads the names; each must be a quota. What people have already keeps the quotas that it uses, since the counters
     * say how many have it.
     *
     * @param before the quotas that it uses now; null for a new one
     * @param people how many have it
     */
    static Set<String> read(JsonForm one, NamedRows quotas, Set<UUID> before, long people) {
        List<String> names = one.words(FIELD, MOST);
        names.stream()
                .filter(name -> !quotas.names().contains(name))
                .forEach(name -> one.refuse(FIELD, "registration.configuration.noQuota", name));
        Set<Optional<UUID>> after = names.stream().map(quotas::id).collect(Collectors.toSet());
        if (people > 0 && !after.equals(before.stream().map(Optional::of).collect(Collectors.toSet()))) {
            one.refuse(FIELD, "registration.configuration.quotasFixed", people);
        }
        return new LinkedHashSet<>(names);
    }

    static void write(ObjectNode one, Set<UUID> used, Map<String, UUID> quotas) {
        ArrayNode names = one.putArray(FIELD);
        quotas.entrySet().stream()
                .filter(quota -> used.contains(quota.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(names::add);
    }

    static Set<UUID> ids(Set<String> names, Map<String, UUID> quotas) {
        return names.stream().map(quotas::get).collect(Collectors.toSet());
    }
}
