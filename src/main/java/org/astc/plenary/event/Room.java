package org.astc.plenary.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** A room of the venue, with what it offers for access. */
@Entity
@Table(name = "room")
public class Room {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String name;
    private int seats;
    private int position;

    @ElementCollection
    @CollectionTable(name = "room_feature", joinColumns = @JoinColumn(name = "room_id"))
    private Set<FeatureCheck> features = new HashSet<>();

    protected Room() {}

    Room(UUID eventId, RoomPlan plan) {
        this.id = Ids.next();
        this.eventId = eventId;
        becomes(plan);
    }

    final void becomes(RoomPlan plan) {
        name = plan.name();
        seats = plan.seats();
        position = plan.position();
        features.retainAll(plan.features());
        features.addAll(plan.features());
    }

    String name() {
        return name;
    }

    public UUID id() {
        return id;
    }

    RoomSummary summary() {
        List<FeatureCheck> sorted = features.stream()
                .sorted(Comparator.comparing(FeatureCheck::feature))
                .toList();
        return new RoomSummary(id, name, seats, sorted);
    }
}
