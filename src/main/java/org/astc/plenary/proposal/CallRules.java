package org.astc.plenary.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How proposals for an event are taken. */
@Entity
@Table(name = "call_rules")
public class CallRules {
    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Version
    private long version;

    private String introduction;

    @Column(name = "grace_minutes")
    private int graceMinutes;

    @Column(name = "least_organizations")
    private int leastOrganizations;

    @Enumerated(EnumType.STRING)
    @Column(name = "organizations_rule")
    private Strictness organizationsRule;

    @Column(name = "most_roles")
    private int mostRoles;

    @Enumerated(EnumType.STRING)
    @Column(name = "roles_rule")
    private Strictness rolesRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "organizer_rule")
    private Strictness organizerRule;

    @Column(name = "answer_days")
    private int answerDays;

    protected CallRules() {}

    CallRules(UUID eventId, CallPlan.Rules plan) {
        this.eventId = eventId;
        becomes(plan);
    }

    final void becomes(CallPlan.Rules plan) {
        introduction = plan.introduction();
        graceMinutes = plan.graceMinutes();
        leastOrganizations = plan.leastOrganizations();
        organizationsRule = plan.organizationsRule();
        mostRoles = plan.mostRoles();
        rolesRule = plan.rolesRule();
        organizerRule = plan.organizerRule();
        answerDays = plan.answerDays();
    }

    CallPlan.Rules plan() {
        return new CallPlan.Rules(
                introduction,
                graceMinutes,
                leastOrganizations,
                organizationsRule,
                mostRoles,
                rolesRule,
                organizerRule,
                answerDays);
    }
}
