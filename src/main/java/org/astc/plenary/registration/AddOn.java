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

/** Something beside the registration itself, with places of its own: a tour, a workshop, a dinner. */
@Entity
@Table(name = "add_on")
public class AddOn {
    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    private String code;
    private String name;
    private String description;
    private int position;

    @Column(name = "amount_minor")
    private long amountMinor;

    @ElementCollection
    @CollectionTable(name = "add_on_quota", joinColumns = @JoinColumn(name = "add_on_id"))
    @Column(name = "quota_id")
    private Set<UUID> quotas = new HashSet<>();

    protected AddOn() {}

    AddOn(UUID eventId, int position, OfferPlan.Extra plan, Set<UUID> quotas) {
        this.id = Ids.next();
        this.eventId = requireNonNull(eventId);
        this.code = requireNonNull(plan.code());
        becomes(position, plan, quotas);
    }

    /** Takes over everything of the plan but the code. */
    final void becomes(int newPosition, OfferPlan.Extra plan, Set<UUID> newQuotas) {
        position = newPosition;
        name = requireNonNull(plan.name());
        description = requireNonNull(plan.description());
        amountMinor = plan.amountMinor();
        quotas.retainAll(newQuotas);
        quotas.addAll(newQuotas);
    }

    UUID getId() {
        return id;
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

    long getAmountMinor() {
        return amountMinor;
    }

    Set<UUID> getQuotas() {
        return Set.copyOf(quotas);
    }
}
