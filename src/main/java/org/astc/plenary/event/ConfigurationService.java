package org.astc.plenary.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/**
 * Sets events up and changes them, by configurations: documents whose fields are those of the
 * {@linkplain ConfigurationPart parts}. All of a document is taken or nothing. docs/configuration.md tells the fields.
 */
@ApplicationScoped
@Transactional
public class ConfigurationService {
    private Configurations configurations;
    private Events events;
    private EventService service;
    private Caller caller;
    private AuditTrail trail;

    protected ConfigurationService() {}

    @Inject
    ConfigurationService(
            Configurations configurations, Events events, EventService service, Caller caller, AuditTrail trail) {
        this.configurations = configurations;
        this.events = events;
        this.service = service;
        this.caller = caller;
        this.trail = trail;
    }

    /** Returns the whole configuration of the event, and of which version of the event it is. */
    public Configured of(UUID eventId) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        Event event = events.get(eventId);
        return new Configured(eventId, event.version(), configurations.write(event), Map.of());
    }

    /** Returns what the event needs before the public sees it, whether it is there or not. */
    public List<PublicationNeed> needs(UUID eventId) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        return configurations.needs(events.get(eventId));
    }

    /**
     * Sets up the event that the file names by its slug, or changes it if it is there.
     *
     * @throws org.astc.plenary.platform.json.InvalidInput with all that cannot be taken; then nothing has changed
     */
    public Configured load(JsonNode file) {
        String slug = Text.code(Text.clean(file.path("slug").asText()));
        Event before = events.lock(slug).orElse(null);
        caller.require(Permission.CONFIGURE_EVENT, before == null ? null : before.id());
        return take(before, file);
    }

    /**
     * Changes the fields that are given; a list is replaced as a whole.
     *
     * @param seen the version that the change was made on
     * @throws StaleData if somebody else has changed the event since
     * @throws org.astc.plenary.platform.json.InvalidInput with all that cannot be taken; then nothing has changed
     */
    public Configured change(UUID eventId, long seen, ObjectNode fields) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        Event event = lock(eventId);
        if (event.version() != seen) {
            throw new StaleData();
        }
        return take(event, fields);
    }

    /** As {@link #change}, on whatever version there is. */
    public Configured put(UUID eventId, ObjectNode fields) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        return take(lock(eventId), fields);
    }

    private Event lock(UUID eventId) {
        return events.lock(events.get(eventId).plan().slug()).orElseThrow(NotFound::new);
    }

    private Configured take(Event before, JsonNode file) {
        ObjectNode old = before == null ? JsonNodeFactory.instance.objectNode() : configurations.write(before);
        Event event = configurations.take(before, file);
        events.flush();
        ObjectNode now = configurations.write(event);
        Map<String, Object> changed = Differences.of(now, old);
        if (!now.equals(old)) {
            service.touch(event.id());
            events.flush();
            trail.record(new Deed(
                    caller.identity().map(Caller.Identity::accountId).isPresent() ? "account" : "system",
                    before == null ? "event-set-up" : "event-configured",
                    "event",
                    event.id(),
                    event.id(),
                    configurations.withoutSecrets(Differences.of(old, now)),
                    configurations.withoutSecrets(changed)));
        }
        return new Configured(event.id(), event.version(), now, changed);
    }
}
