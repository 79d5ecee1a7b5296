package org.astc.plenary.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.event.EventNow;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PublicationNeed;
import org.astc.plenary.platform.json.JsonForm;

/** {@code types}: what people register as, what it costs in each price phase, and which quotas it uses. */
@ApplicationScoped
class TypesPart implements ConfigurationPart {
    static final String FIELD = "types";
    private static final int MOST = 100;

    private OfferRows rows;
    private EventQueries events;
    private QuotasPart quotas;
    private PricePhasesPart phases;
    private TypePrices prices;

    protected TypesPart() {}

    @Inject
    TypesPart(OfferRows rows, EventQueries events, QuotasPart quotas, PricePhasesPart phases, TypePrices prices) {
        this.rows = rows;
        this.events = events;
        this.quotas = quotas;
        this.phases = phases;
        this.prices = prices;
    }

    @Override
    public int place() {
        return 52;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        Map<String, UUID> names = quotas.laid(event);
        ArrayNode types = file.putArray(FIELD);
        for (RegistrationType type : rows.types(event.id())) {
            ObjectNode one = types.addObject()
                    .put("code", type.getCode())
                    .put("name", type.getName())
                    .put("description", type.getDescription())
                    .put("visible", type.isVisible());
            prices.write(event, type, one);
            QuotaUse.write(one, type.getQuotas(), names);
        }
    }

    /** Something to register as, with a price in some phase; who only sends proposals needs none. */
    @Override
    public List<PublicationNeed> needs(EventFrame event) {
        Set<UUID> priced =
                rows.prices(event.id()).stream().map(Price::getTypeId).collect(Collectors.toSet());
        boolean isOffered =
                rows.types(event.id()).stream().anyMatch(type -> type.isVisible() && priced.contains(type.getId()));
        return List.of(new PublicationNeed("type", "types", !isForProposalsOnly(event), isOffered));
    }

    private boolean isForProposalsOnly(EventFrame event) {
        EventNow now = events.afresh(event.id());
        return now.phase(PhaseKind.REGISTRATION).isEmpty()
                && now.phase(PhaseKind.CALL).isPresent();
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<String, RegistrationType> stored = stored(event);
        Map<UUID, Long> people = event.isNew() ? Map.of() : rows.registrations(event.id());
        NamedRows places = quotas.names(event, file);
        Set<String> phaseNames = phases.names(event, file).names();
        Map<String, OfferPlan.Type> wanted = new LinkedHashMap<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            String code = one.require("code", "code", EventFrame::code);
            RegistrationType before = stored.get(code);
            OfferPlan.Type plan = new OfferPlan.Type(
                    code,
                    one.line("name", 200),
                    one.lines("description", 500),
                    one.flag("visible", true),
                    prices.read(event, one, phaseNames),
                    QuotaUse.read(
                            one,
                            places,
                            before == null ? Set.of() : before.getQuotas(),
                            before == null ? 0 : people.getOrDefault(before.getId(), 0L)));
            if (code != null && wanted.put(code, plan) != null) {
                one.refuse("code", "platform.rest.fault.twice");
            }
        }
        List<RegistrationType> gone = stored.values().stream()
                .filter(type -> !wanted.containsKey(type.getCode()))
                .toList();
        gone.stream()
                .filter(type -> people.containsKey(type.getId()))
                .forEach(type -> file.refuse(
                        FIELD, "registration.configuration.typeSold", type.getName(), people.get(type.getId())));
        return new Step() {
            @Override
            public void lay() {
                TypesPart.this.lay(event, stored, wanted);
            }

            @Override
            public void clear() {
                gone.forEach(type -> prices.remove(event, type));
                rows.flush();
                gone.forEach(rows::remove);
            }
        };
    }

    private void lay(EventFrame event, Map<String, RegistrationType> stored, Map<String, OfferPlan.Type> wanted) {
        Map<String, UUID> names = quotas.laid(event);
        int position = 0;
        for (OfferPlan.Type plan : wanted.values()) {
            RegistrationType type = stored.get(plan.code());
            Set<UUID> used = QuotaUse.ids(plan.quotas(), names);
            position++;
            if (type == null) {
                type = new RegistrationType(event.id(), position, plan, used);
                rows.add(type);
            } else {
                type.becomes(position, plan, used);
            }
            rows.flush();
            prices.lay(event, type, plan.prices());
        }
    }

    private Map<String, RegistrationType> stored(EventFrame event) {
        return event.isNew()
                ? Map.of()
                : rows.types(event.id()).stream()
                        .collect(Collectors.toMap(RegistrationType::getCode, Function.identity()));
    }
}
