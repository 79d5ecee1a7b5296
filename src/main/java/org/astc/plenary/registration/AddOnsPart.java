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
import org.astc.plenary.platform.json.JsonForm;

/** {@code addOns}: what people may take beside their registration, at which price, from which quotas. */
@ApplicationScoped
class AddOnsPart implements ConfigurationPart {
    static final String FIELD = "addOns";
    private static final int MOST = 200;

    private OfferRows rows;
    private QuotasPart quotas;

    protected AddOnsPart() {}

    @Inject
    AddOnsPart(OfferRows rows, QuotasPart quotas) {
        this.rows = rows;
        this.quotas = quotas;
    }

    @Override
    public int place() {
        return 53;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        Map<String, UUID> names = quotas.laid(event);
        ArrayNode addOns = file.putArray(FIELD);
        for (AddOn addOn : rows.addOns(event.id())) {
            ObjectNode one = addOns.addObject()
                    .put("code", addOn.getCode())
                    .put("name", addOn.getName())
                    .put("description", addOn.getDescription())
                    .put("price", Amount.text(addOn.getAmountMinor(), event.currency()));
            QuotaUse.write(one, addOn.getQuotas(), names);
        }
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        Map<String, AddOn> stored = event.isNew()
                ? Map.of()
                : rows.addOns(event.id()).stream().collect(Collectors.toMap(AddOn::getCode, Function.identity()));
        Map<UUID, Long> people = event.isNew() ? Map.of() : rows.bookings(event.id());
        NamedRows places = quotas.names(event, file);
        Map<String, OfferPlan.Extra> wanted = new LinkedHashMap<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            String code = one.require("code", "code", EventFrame::code);
            AddOn before = stored.get(code);
            Long price = one.require("price", "amount", text -> Amount.minor(text, event.currency()));
            OfferPlan.Extra plan = new OfferPlan.Extra(
                    code,
                    one.line("name", 200),
                    one.lines("description", 500),
                    price == null ? 0 : price,
                    QuotaUse.read(
                            one,
                            places,
                            before == null ? Set.of() : before.getQuotas(),
                            before == null ? 0 : people.getOrDefault(before.getId(), 0L)));
            if (code != null && wanted.put(code, plan) != null) {
                one.refuse("code", "platform.rest.fault.twice");
            }
        }
        List<AddOn> gone = stored.values().stream()
                .filter(addOn -> !wanted.containsKey(addOn.getCode()))
                .toList();
        gone.stream()
                .filter(addOn -> people.containsKey(addOn.getId()))
                .forEach(addOn -> file.refuse(
                        FIELD, "registration.configuration.addOnSold", addOn.getName(), people.get(addOn.getId())));
        return new Step() {
            @Override
            public void lay() {
                AddOnsPart.this.lay(event, stored, wanted);
            }

            @Override
            public void clear() {
                gone.forEach(rows::remove);
            }
        };
    }

    private void lay(EventFrame event, Map<String, AddOn> stored, Map<String, OfferPlan.Extra> wanted) {
        Map<String, UUID> names = quotas.laid(event);
        int position = 0;
        for (OfferPlan.Extra plan : wanted.values()) {
            AddOn addOn = stored.get(plan.code());
            Set<UUID> used = QuotaUse.ids(plan.quotas(), names);
            position++;
            if (addOn == null) {
                rows.add(new AddOn(event.id(), position, plan, used));
            } else {
                addOn.becomes(position, plan, used);
            }
        }
    }
}
