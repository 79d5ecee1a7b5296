package org.astc.plenary.registration;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** What a person may register as: full, student volunteer, one day. It decides the price and uses up quotas. */
@Entity
@Table(name = "registration_type")
public class RegistrationType {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;
    private String name;
    private String description;
    private int position;
    private boolean visible;

    @ElementCollection
    @CollectionTable(name = "type_quota", joinColumns = @JoinColumn(name = "type_id"))
    @Column(name = "quota_id")
    private Set<UUID> quotas = new HashSet<>();

    protected RegistrationType() {}

    RegistrationType(UUID eventId, int position, OfferPlan.Type plan, Set<UUID> quotas) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.position = position;
        this.code = requireNonNull(plan.code());
        this.name = requireNonNull(plan.name());
        this.description = requireNonNull(plan.description());
        this.visible = plan.visible();
        this.quotas.addAll(quotas);
    }

    UUID getId() {
        return id;
    }
}
