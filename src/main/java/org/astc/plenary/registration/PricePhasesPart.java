package org.astc.plenary.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.platform.json.JsonForm;

/** {@code pricePhases}: early, regular, late; earliest first. The last ends when registration closes. */
@ApplicationScoped
class PricePhasesPart implements ConfigurationPart {
    static final String FIELD = "pricePhases";
    private static final int MOST = 12;

    private OfferRows rows;

    protected PricePhasesPart() {}

    @Inject
    PricePhasesPart(OfferRows rows) {
        this.rows = rows;
    }

    @Override
    public int place() {
        return 51;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode phases = file.putArray(FIELD);
        rows.phases(event.id())
                .forEach(phase ->
                        phases.addObject().put("name", phase.getName()).put("until", event.text(phase.getUntil())));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<UUID, PricePhase> stored =
                stored(event).stream().collect(Collectors.toMap(PricePhase::getId, Function.identity()));
        NamedRows names = names(event, file);
        List<OfferPlan.Phase> wanted = read(event, file.objects(FIELD, 0, MOST));
        if (wanted.isEmpty()
                && !file.has(TypesPart.FIELD)
                && !event.isNew()
                && !rows.types(event.id()).isEmpty()) {
            file.refuse(FIELD, "registration.configuration.noPhases");
        }
        return new Step() {
            @Override
            public void lay() {
                List<UUID> laid = new ArrayList<>();
                for (OfferPlan.Phase plan : wanted) {
                    PricePhase phase = names.id(plan.name()).map(stored::get).orElse(null);
                    if (phase == null) {
                        phase = new PricePhase(event.id(), laid.size() + 1, plan);
                        rows.add(phase);
                    } else {
                        phase.becomes(laid.size() + 1, plan);
                    }
                    laid.add(phase.getId());
                }
                rows.flush();
                fillGaps(event, laid);
            }

            @Override
            public void clear() {
                rows.prices(event.id()).stream()
                        .filter(price -> names.gone().containsValue(price.getPhaseId()))
                        .forEach(rows::remove);
                rows.flush();
                names.gone().values().forEach(id -> rows.remove(stored.get(id)));
            }
        };
    }

    private static List<OfferPlan.Phase> read(EventFrame event, List<JsonForm> phases) {
        List<OfferPlan.Phase> wanted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Instant before = Instant.MIN;
        for (JsonForm one : phases) {
            String name = one.line("name", 100);
            one.optionalLine("was", 100);
            Instant until = one.read("until", "moment", event::moment);
            if (!seen.add(name) && !one.isFaulty("name")) {
                one.refuse("name", "platform.rest.fault.twice");
            }
            boolean isLast = wanted.size() == phases.size() - 1;
            if (!one.isFaulty("until") && (until == null ? !isLast : !until.isAfter(before))) {
                one.refuse("until", "registration.configuration.order");
            }
            before = until == null ? before : until;
            wanted.add(new OfferPlan.Phase(name, until));
        }
        return wanted;
    }

    /** A new phase begins with the prices of the one before it, or after it if it is the first. */
    private void fillGaps(EventFrame event, List<UUID> laid) {
        Map<UUID, Map<UUID, Long>> known = new LinkedHashMap<>();
        rows.prices(event.id())
                .forEach(price -> known.computeIfAbsent(price.getTypeId(), type -> new LinkedHashMap<>())
                        .put(price.getPhaseId(), price.getAmountMinor()));
        known.forEach((type, prices) -> {
            Long last = laid.stream()
                    .map(prices::get)
                    .filter(amount -> amount != null)
                    .findFirst()
                    .orElse(prices.values().iterator().next());
            for (UUID phase : laid) {
                Long own = prices.get(phase);
                last = own == null ? last : own;
                if (own == null) {
                    rows.add(new Price(type, phase, last));
                }
            }
        });
    }

    private List<PricePhase> stored(EventFrame event) {
        return event.isNew() ? List.of() : rows.phases(event.id());
    }

    /** Which phases there will be after the file. */
    NamedRows names(EventFrame event, JsonForm file) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        stored(event).forEach(phase -> ids.put(phase.getName(), phase.getId()));
        return NamedRows.of(file, FIELD, ids);
    }
}
