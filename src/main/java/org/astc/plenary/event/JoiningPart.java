package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.astc.plenary.platform.json.JsonForm;

/** {@code joining}: how people with a confirmed place take part online. Nobody else is told. */
@ApplicationScoped
class JoiningPart implements ConfigurationPart {
    private static final String FIELD = "joining";
    private static final int LONGEST = 2_000;

    private Events events;

    protected JoiningPart() {}

    @Inject
    JoiningPart(Events events) {
        this.events = events;
    }

    @Override
    public int place() {
        return 29;
    }

    @Override
    public Set<String> secrets() {
        return Set.of(FIELD);
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        file.put(FIELD, events.get(event.id()).joining().orElse(null));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        String how = file.lines(FIELD, LONGEST);
        return () -> events.get(event.id()).tellHowToJoin(how.isEmpty() ? null : how);
    }
}
