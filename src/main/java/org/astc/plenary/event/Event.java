package org.astc.plenary.event;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Ids;

/** A time at which the association brings people together: the Annual Conference, or an event of a member. */
@Entity
@Table(name = "event")
public class Event {
    @Id
    private UUID id;

    @Version
    private long version;

    private String slug;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String name;
    private String title;
    private String summary;
    private String description;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    @Column(name = "time_zone")
    private ZoneId zone;

    private String currency;
    private String language;
    private String languages;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    @Column(name = "venue_name")
    private String venueName;

    @Column(name = "venue_address")
    private String venueAddress;

    @Column(name = "venue_directions")
    private String venueDirections;

    private String joining;

    @Enumerated(EnumType.STRING)
    @Column(name = "color_field")
    private ColorField colorField;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "event_text", joinColumns = @JoinColumn(name = "event_id"))
    private Set<EventTranslation> translations = new HashSet<>();

    protected Event() {}

    Event(EventPlan plan, Instant now) {
        id = Ids.next();
        slug = plan.slug();
        status = EventStatus.DRAFT;
        createdAt = now;
        becomes(plan);
    }

    /** Takes over everything of the plan but its slug, which stays for ever. */
    final void becomes(EventPlan plan) {
        kind = requireNonNull(plan.kind());
        currency = plan.currency();
        languages = String.join(",", plan.languages());
        colorField = requireNonNull(plan.colorField());
        figure = requireNonNull(plan.figure());
        describe(plan.texts());
        takePlace(plan.dates(), plan.setting(), plan.venue());
        Set<EventTranslation> told =
                plan.translations().stream().map(EventTranslation::new).collect(Collectors.toSet());
        translations.retainAll(told);
        translations.addAll(told);
    }

    private void describe(EventTexts texts) {
        language = texts.language();
        name = texts.name();
        title = texts.title();
        summary = texts.summary();
        description = texts.description();
    }

    private void takePlace(EventDates dates, Setting where, Venue venue) {
        startsAt = dates.startsAt();
        endsAt = dates.endsAt();
        zone = dates.zone();
        setting = requireNonNull(where);
        venueName = venue.name();
        venueAddress = venue.address();
        venueDirections = venue.directions();
    }

    /** Notes how people join it online; null if that is not settled. It is no part of the plan or the summary. */
    void tellHowToJoin(String how) {
        joining = how;
    }

    /** How people join it online; only for those with a confirmed place. */
    Optional<String> joining() {
        return Optional.ofNullable(joining);
    }

    public void publish() {
        become(EventStatus.PUBLISHED);
    }

    public void archive() {
        become(EventStatus.ARCHIVED);
    }

    /**
     * Notes that something that belongs to it is another one now. So its version rises: whoever keeps something of it
     * in memory sees that there is news.
     */
    void touch(Instant now) {
        changedAt = requireNonNull(now);
    }

    void goes(EventStatus next) {
        become(next);
    }

    private void become(EventStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalTransition(status, next);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public EventStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    /** As a plan that would set up the same event. */
    EventPlan plan() {
        EventSummary now = summary();
        return new EventPlan(
                slug,
                kind,
                now.texts(),
                List.copyOf(now.translations()),
                new EventDates(startsAt, endsAt, zone),
                setting,
                now.venue(),
                currency,
                now.languages(),
                colorField,
                figure);
    }

    EventSummary summary() {
        return new EventSummary(
                id,
                version,
                slug,
                kind,
                status,
                name,
                title,
                summary,
                description,
                translations.stream()
                        .map(EventTranslation::texts)
                        .sorted(Comparator.comparing(EventTexts::language))
                        .toList(),
                startsAt,
                endsAt,
                zone,
                currency,
                language,
                List.of(languages.split(",")),
                setting,
                new Venue(venueName, venueAddress, venueDirections),
                colorField,
                figure);
    }
}
