package org.astc.plenary.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * What staff do with events. One public method is one transaction, and every one asks for
 * {@link Permission#CONFIGURE_EVENT}; the demo loader acts as {@link Caller.Identity#system()}.
 */
@ApplicationScoped
@Transactional
public class EventService {
    private Events events;
    private Caller caller;
    private Announcements announcements;
    private Clock clock;

    protected EventService() {}

    @Inject
    EventService(Events events, Caller caller, Announcements announcements, Clock clock) {
        this.events = events;
        this.caller = caller;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Sets up an event as a draft and returns its id. */
    public UUID create(EventPlan plan) {
        caller.require(Permission.CONFIGURE_EVENT, null);
        Event event = new Event(plan, clock.instant());
        events.add(event);
        announcements.tell(new EventChanged(event.id()));
        return event.id();
    }

    public void publish(UUID eventId) {
        configure(eventId).publish();
    }

    public void archive(UUID eventId) {
        configure(eventId).archive();
    }

    /** Opens the event for something, for a while; each kind once. */
    public void addPhase(UUID eventId, PhaseKind kind, Instant opensAt, Instant closesAt) {
        configure(eventId);
        events.add(new EventPhase(eventId, kind, opensAt, closesAt));
    }

    public UUID addRoom(UUID eventId, RoomPlan plan) {
        configure(eventId);
        Room room = new Room(eventId, plan);
        events.add(room);
        return room.id();
    }

    /** Adds a sentence about access, at its place in the list. */
    public void addFact(UUID eventId, AccessStatement fact, int position) {
        configure(eventId);
        events.add(new AccessFact(eventId, fact.kind(), fact.text(), position));
    }

    /** Says how people with a confirmed place join the event online: plain text, up to 2,000 characters. */
    public void tellHowToJoin(UUID eventId, String how) {
        configure(eventId).tellHowToJoin(how);
    }

    /** Publishes a wording of a policy, from now on in force, and returns the id of the version. */
    public UUID publishPolicy(UUID eventId, PolicyText text) {
        return publishPolicy(eventId, text, clock.instant());
    }

    /**
     * Publishes a wording of a policy that is in force from the given moment on; for policies older than their record.
     */
    public UUID publishPolicy(UUID eventId, PolicyText text, Instant from) {
        configure(eventId);
        PolicyVersion policy = new PolicyVersion(eventId, nextVersion(eventId, text.code()), text, from);
        events.add(policy);
        return policy.id();
    }

    /**
     * Says that something of the event is another one now that a floor above keeps: the event's version rises, and
     * every node reads the event and what belongs to it anew.
     */
    public void touch(UUID eventId) {
        configure(eventId);
    }

    private int nextVersion(UUID eventId, String code) {
        return events.policies(eventId).stream()
                        .map(PolicyVersion::policy)
                        .filter(policy -> policy.code().equals(code))
                        .mapToInt(Policy::version)
                        .max()
                        .orElse(0)
                + 1;
    }

    private Event configure(UUID eventId) {
        caller.require(Permission.CONFIGURE_EVENT, eventId);
        announcements.tell(new EventChanged(eventId));
        Event event = events.get(eventId);
        event.touch(clock.instant());
        return event;
    }
}
