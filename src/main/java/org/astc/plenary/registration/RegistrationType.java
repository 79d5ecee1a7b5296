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
        this.code = requireNonNull(plan.code());
        becomes(position, plan, quotas);
    }

    /** Takes over everything of the plan but the code and the prices. */
    final void becomes(int newPosition, OfferPlan.Type plan, Set<UUID> newQuotas) {
        position = newPosition;
        name = requireNonNull(plan.name());
        description = requireNonNull(plan.description());
        visible = plan.visible();
        quotas.retainAll(newQuotas);
        quotas.addAll(newQuotas);
    }

    String getCode() {
        return code;
    }

    String getName() {
        return name;
    }

    String getDescription() {
        return description;
    }

    boolean isVisible() {
        return visible;
    }

    Set<UUID> getQuotas() {
        return Set.copyOf(quotas);
    }

    UUID getId() {
        return id;
    }
}
