package org.astc.plenary.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.event.PublicationNeed;
import org.astc.plenary.platform.json.JsonForm;

/** {@code quotas}: how many places there are. A quota never becomes smaller than what is taken of it. */
@ApplicationScoped
class QuotasPart implements ConfigurationPart {
    static final String FIELD = "quotas";
    private static final int MOST = 200;
    private static final int LARGEST = 1_000_000;

    private OfferRows rows;

    protected QuotasPart() {}

    @Inject
    QuotasPart(OfferRows rows) {
        this.rows = rows;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode quotas = file.putArray(FIELD);
        rows.quotas(event.id())
                .forEach(
                        quota -> quotas.addObject().put("name", quota.getName()).put("capacity", quota.getCapacity()));
    }

    @Override
    public List<PublicationNeed> needs(EventFrame event) {
        boolean isLimited = rows.quotas(event.id()).stream().anyMatch(quota -> quota.getCapacity() > 0);
        return List.of(new PublicationNeed("places", "quotas", false, isLimited));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<UUID, Quota> stored = stored(event).stream().collect(Collectors.toMap(Quota::getId, Function.identity()));
        NamedRows names = names(event, file);
        List<OfferPlan.Places> wanted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            String name = one.line("name", 100);
            one.optionalLine("was", 100);
            int capacity = one.number("capacity", 0, LARGEST);
            if (!seen.add(name) && !one.isFaulty("name")) {
                one.refuse("name", "platform.rest.fault.twice");
            }
            names.id(name)
                    .map(stored::get)
                    .filter(quota -> quota.getTaken() > capacity)
                    .ifPresent(quota -> {
                        if (!one.isFaulty("capacity")) {
                            one.refuse("capacity", "registration.configuration.belowTaken", quota.getTaken(), name);
                        }
                    });
            wanted.add(new OfferPlan.Places(name, capacity));
        }
        names.gone().values().forEach(id -> mayGo(event, stored.get(id), file));
        return new Step() {
            @Override
            public void lay() {
                wanted.forEach(places -> names.id(places.name())
                        .map(stored::get)
                        .ifPresentOrElse(
                                quota -> quota.becomes(places.name(), places.capacity()),
                                () -> rows.add(new Quota(event.id(), places))));
            }

            @Override
            public void clear() {
                names.gone().values().forEach(id -> rows.remove(stored.get(id)));
            }
        };
    }

    /** What is taken, or still used by what the file does not lay out anew, stays. */
    private void mayGo(EventFrame event, Quota quota, JsonForm file) {
        if (quota.getTaken() > 0) {
            file.refuse(FIELD, "registration.configuration.quotaTaken", quota.getName(), quota.getTaken());
            return;
        }
        Stream<String> types = file.has(TypesPart.FIELD)
                ? Stream.empty()
                : rows.types(event.id()).stream()
                        .filter(type -> type.getQuotas().contains(quota.getId()))
                        .map(RegistrationType::getName);
        Stream<String> addOns = file.has(AddOnsPart.FIELD)
                ? Stream.empty()
                : rows.addOns(event.id()).stream()
                        .filter(addOn -> addOn.getQuotas().contains(quota.getId()))
                        .map(AddOn::getName);
        String users = Stream.concat(types, addOns).collect(Collectors.joining(", "));
        if (!users.isEmpty()) {
            file.refuse(FIELD, "registration.configuration.quotaUsed", quota.getName(), users);
        }
    }

    private List<Quota> stored(EventFrame event) {
        return event.isNew() ? List.of() : rows.quotas(event.id());
    }

    /** Which quotas there will be after the file. */
    NamedRows names(EventFrame event, JsonForm file) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        stored(event).forEach(quota -> ids.put(quota.getName(), quota.getId()));
        return NamedRows.of(file, FIELD, ids);
    }

    /** The stored quotas by name, once they are laid out. */
    Map<String, UUID> laid(EventFrame event) {
        return rows.quotas(event.id()).stream().collect(Collectors.toMap(Quota::getName, Quota::getId));
    }
}
