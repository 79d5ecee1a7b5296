package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.astc.plenary.platform.json.JsonForm;

/** {@code accessFacts}: what is there for everybody without asking, and the known gaps. */
@ApplicationScoped
class AccessFactsPart implements ConfigurationPart {
    private static final String FIELD = "accessFacts";
    private static final int MOST = 100;

    private Events events;

    protected AccessFactsPart() {}

    @Inject
    AccessFactsPart(Events events) {
        this.events = events;
    }

    @Override
    public int place() {
        return 31;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        ArrayNode facts = file.putArray(FIELD);
        stored(event)
                .forEach(fact -> facts.addObject()
                        .put("kind", EventPlanWriter.word(fact.kind()))
                        .put("text", fact.text()));
    }

    @Override
    public List<PublicationNeed> needs(EventFrame event) {
        return List.of(new PublicationNeed(
                "access", "venue", false, !events.facts(event.id()).isEmpty()));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        List<AccessStatement> wanted = new ArrayList<>();
        for (JsonForm one : file.objects(FIELD, 0, MOST)) {
            wanted.add(new AccessStatement(one.word("kind", FactKind.class, null), one.line("text", 500)));
        }
        return () -> lay(event, wanted);
    }

    private void lay(EventFrame event, List<AccessStatement> wanted) {
        if (wanted.equals(stored(event))) {
            return;
        }
        events.facts(event.id()).forEach(events::remove);
        for (AccessStatement fact : wanted) {
            events.add(new AccessFact(event.id(), fact.kind(), fact.text(), wanted.indexOf(fact) + 1));
        }
    }

    private List<AccessStatement> stored(EventFrame event) {
        return events.facts(event.id()).stream().map(AccessFact::statement).toList();
    }
}
