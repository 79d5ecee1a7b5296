package org.astc.plenary.event;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "color_field")
    private ColorField colorField;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Event() {}

    Event(EventPlan plan, Instant now) {
        id = Ids.next();
        slug = plan.slug();
        kind = requireNonNull(plan.kind());
        status = EventStatus.DRAFT;
        currency = plan.currency();
        languages = String.join(",", plan.languages());
        colorField = requireNonNull(plan.colorField());
        figure = requireNonNull(plan.figure());
        createdAt = now;
        describe(plan.texts());
        takePlace(plan.dates(), plan.setting(), plan.venue());
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

    public void publish() {
        become(EventStatus.PUBLISHED);
    }

    public void archive() {
        become(EventStatus.ARCHIVED);
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
