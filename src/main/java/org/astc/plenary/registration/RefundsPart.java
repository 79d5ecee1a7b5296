package org.astc.plenary.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.platform.json.JsonForm;

/** {@code refunds}: the ladder of what comes back to people who cancel, earliest step first. */
@ApplicationScoped
class RefundsPart implements ConfigurationPart {
    private static final String FIELD = "refunds";
    private static final int MOST = 12;

    private OfferRows rows;

    protected RefundsPart() {}

    @Inject
    RefundsPart(OfferRows rows) {
        this.rows = rows;
    }

    @Override
    public int place() {
        return 54;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode refunds = file.putArray(FIELD);
        stored(event)
                .forEach(step -> refunds.addObject()
                        .put("until", event.text(step.until()))
                        .put("percent", step.percent()));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        List<JsonForm> steps = file.objects(FIELD, 0, MOST);
        List<RefundPromise> wanted = new ArrayList<>();
        Instant before = Instant.MIN;
        for (JsonForm one : steps) {
            Instant until = one.read("until", "moment", event::moment);
            boolean isLast = wanted.size() == steps.size() - 1;
            if (!one.isFaulty("until") && (until == null ? !isLast : !until.isAfter(before))) {
                one.refuse("until", "registration.configuration.order");
            }
            before = until == null ? before : until;
            wanted.add(new RefundPromise(until, one.number("percent", 0, 100)));
        }
        return () -> lay(event, wanted);
    }

    private void lay(EventFrame event, List<RefundPromise> wanted) {
        if (wanted.equals(stored(event))) {
            return;
        }
        rows.refunds(event.id()).forEach(rows::remove);
        int position = 0;
        for (RefundPromise step : wanted) {
            rows.add(new RefundStep(event.id(), ++position, step));
        }
    }

    private List<RefundPromise> stored(EventFrame event) {
        return rows.refunds(event.id()).stream().map(RefundStep::promise).toList();
    }
}
