package org.astc.plenary.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.platform.PublicPageChanged;
import org.astc.plenary.security.EventDirectory;
import org.astc.plenary.security.ThingNames;

/**
 * Reads events. What the public sees is kept in memory until an {@link EventChanged} is committed (or rolled back), so
 * that most answers need no statement.
 */
@ApplicationScoped
public class EventQueries implements EventDirectory, ThingNames {
    private static final String ALL = "all";

    private final Remembered<String, List<EventSummary>> published = new Remembered<>();
    private final Remembered<String, EventSummary> bySlug = new Remembered<>();
    private final Remembered<UUID, EventSummary> byId = new Remembered<>();
    private final Remembered<UUID, List<Policy>> policies = new Remembered<>();
    private final Remembered<UUID, List<PhaseWindow>> phases = new Remembered<>();
    private final Remembered<UUID, List<AccessStatement>> facts = new Remembered<>();

    private Events events;
    private Announcements announcements;
    private Clock clock;

    protected EventQueries() {}

    @Inject
    EventQueries(Events events, Announcements announcements, Clock clock) {
        this.events = events;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Returns the event that the public may see under this slug: published or archived, never a draft. */
    public Optional<EventSummary> bySlug(String slug) {
        return anyBySlug(slug).filter(EventSummary::isPublic);
    }

    /** Returns the event whatever its status; for staff, whose permission has been asked. */
    public Optional<EventSummary> anyBySlug(String slug) {
        return Optional.ofNullable(bySlug.get(
                slug, clock, key -> events.withSlug(key).map(Event::summary).orElse(null)));
    }

    /** Returns the id of the event, whatever its status. */
    @Override
    public Optional<UUID> idOf(String slug) {
        return anyBySlug(slug).map(EventSummary::id);
    }

    @Override
    public Optional<String> slugOf(UUID eventId) {
        return events.find(eventId).map(event -> event.summary().slug());
    }

    @Override
    public Optional<ZoneId> zoneOf(UUID eventId) {
        return Optional.ofNullable(byId.get(
                        eventId,
                        clock,
                        key -> events.find(key).map(Event::summary).orElse(null)))
                .map(EventSummary::zone);
    }

    @Override
    public boolean isOver(UUID eventId) {
        EventSummary event = byId(eventId);
        return event.status() == EventStatus.ARCHIVED || event.hasEnded(clock.instant());
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> eventIds) {
        return events.with(eventIds).stream()
                .map(Event::summary)
                .collect(Collectors.toMap(EventSummary::id, EventSummary::name));
    }

    /**
     * Returns the event with this id, whatever its status.
     *
     * @throws org.astc.plenary.platform.NotFound if there is none
     */
    public EventSummary byId(UUID eventId) {
        return byId.get(eventId, clock, key -> events.get(key).summary());
    }

    /** Returns the events with these ids, whatever their status, with one statement; what is no id is left out. */
    public Map<UUID, EventSummary> byIds(Collection<UUID> eventIds) {
        return events.with(eventIds).stream()
                .map(Event::summary)
                .collect(Collectors.toMap(EventSummary::id, event -> event));
    }

    /** Reads the event with its phases and all versions of its policies, never from memory. */
    public EventNow afresh(UUID eventId) {
        return new EventNow(
                events.get(eventId).summary(),
                events.phases(eventId).stream().map(EventPhase::window).toList(),
                events.policies(eventId).stream().map(PolicyVersion::policy).toList());
    }

    /** Returns every event, drafts too, latest first; for staff. */
    public List<EventSummary> all() {
        return events.all().stream().map(Event::summary).toList();
    }

    /** Returns one page of the published events that match, soonest first. */
    public EventPage published(EventSearch search, String after, int limit) {
        return EventPage.of(publishedNow().stream().filter(search.at(clock.instant())), after, limit);
    }

    private List<EventSummary> publishedNow() {
        return published.get(
                ALL,
                clock,
                key -> events.published().stream().map(Event::summary).toList());
    }

    /** Returns, for each policy of the event, the version in force at the moment; ordered by code. */
    public List<Policy> policiesInForce(UUID eventId, Instant at) {
        Map<String, Policy> newest = new LinkedHashMap<>();
        policyVersions(eventId).stream()
                .filter(policy -> !policy.publishedAt().isAfter(at))
                .forEach(policy -> newest.putIfAbsent(policy.code(), policy));
        return List.copyOf(newest.values());
    }

    private List<Policy> policyVersions(UUID eventId) {
        return policies.get(
                eventId,
                clock,
                key -> events.policies(key).stream().map(PolicyVersion::policy).toList());
    }

    /** Returns what the event is or was or will be open for, in the order of opening. */
    public List<PhaseWindow> phases(UUID eventId) {
        return phases.get(
                eventId,
                clock,
                key -> events.phases(key).stream().map(EventPhase::window).toList());
    }

    public Optional<PhaseWindow> phase(UUID eventId, PhaseKind kind) {
        return phases(eventId).stream().filter(phase -> phase.kind() == kind).findFirst();
    }

    public List<RoomSummary> rooms(UUID eventId) {
        return events.rooms(eventId).stream().map(Room::summary).toList();
    }

    public List<AccessStatement> accessFacts(UUID eventId) {
        return facts.get(
                eventId,
                clock,
                key -> events.facts(key).stream().map(AccessFact::statement).toList());
    }

    /**
     * Returns how people join the event online, as staff typed it: plain text of several lines, up to 2,000 characters;
     * empty if it is not set. It may be told to people with a confirmed place only, so it is not in the summary.
     *
     * @throws org.astc.plenary.platform.NotFound if there is no such event
     */
    public Optional<String> joining(UUID eventId) {
        return events.get(eventId).joining();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) EventChanged news) {
        published.forget();
        bySlug.forget();
        byId.forget();
        policies.forget();
        phases.forget();
        facts.forget();
        announcements.tell(new PublicPageChanged(news.eventId()));
    }
}
