package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.organization.OrganizationQueries;
import org.astc.plenary.organization.OrganizationSummary;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.review.assignment.Interest;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;
import org.astc.plenary.security.TeamService;

/** Who is on the committee of an event. */
@ApplicationScoped
@Transactional
public class CommitteeService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBERS = 999;

    private Committee committee;
    private Reviews reviews;
    private TeamService team;
    private OrganizationQueries organizations;
    private Caller caller;
    private AuditTrail trail;
    private Clock clock;

    protected CommitteeService() {}

    @Inject
    CommitteeService(
            Committee committee,
            Reviews reviews,
            TeamService team,
            OrganizationQueries organizations,
            Caller caller,
            AuditTrail trail,
            Clock clock) {
        this.committee = committee;
        this.reviews = reviews;
        this.team = team;
        this.organizations = organizations;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Lets these people review for the event; who is on the committee already takes over what is said. Their
     * organization is that of their address, unless another is named.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller does not lead the review
     * @throws org.astc.plenary.security.WrongAddress if one of the addresses is none
     */
    public void add(UUID eventId, Collection<MemberPlan> plans) {
        caller.require(Permission.LEAD_REVIEW, eventId);
        Map<String, OrganizationSummary> houses = organizations.byEmailDomains(
                plans.stream().map(MemberPlan::email).toList());
        Set<Integer> taken =
                committee.of(eventId).stream().map(CommitteeMember::getNumber).collect(Collectors.toSet());
        for (MemberPlan plan : plans) {
            UUID account = team.addReviewer(plan.email(), eventId);
            CommitteeMember member = committee.at(eventId, account).orElse(null);
            if (member == null) {
                OrganizationSummary house = houses.get(plan.email());
                UUID organization = plan.organizationId() != null || house == null ? plan.organizationId() : house.id();
                member = new CommitteeMember(eventId, account, number(taken), organization, plan.most());
                committee.add(member);
                record("reviewer-added", member);
            }
            member.comeBack();
            member.take(plan.most());
            if (plan.organizationId() != null) {
                member.belongTo(plan.organizationId());
            }
            if (!plan.interests().isEmpty()) {
                member.like(plan.interests());
            }
        }
    }

    /** Lets the caller say what they like to read and how much. */
    public void prefer(UUID eventId, int most, Map<UUID, Interest> interests) {
        caller.require(Permission.REVIEW, eventId);
        CommitteeMember own = committee
                .at(eventId, caller.identity().map(Caller.Identity::accountId).orElseThrow(NotFound::new))
                .filter(CommitteeMember::isActive)
                .orElseThrow(NotFound::new);
        own.take(most);
        own.like(interests);
    }

    /**
     * Takes somebody off the committee, at once: they see nothing any more. What they handed in stays; what they had
     * not handed in is free to be assigned to others.
     */
    public void remove(UUID memberId) {
        CommitteeMember member = committee.find(memberId).orElseThrow(NotFound::new);
        caller.require(Permission.LEAD_REVIEW, member.getEventId());
        member.leave();
        reviews.ofMembers(List.of(memberId)).stream()
                .filter(review -> ReviewStatus.TO_DO.contains(review.getStatus()))
                .forEach(review -> review.takeOff(clock.instant()));
        record("reviewer-removed", member);
    }

    private static int number(Set<Integer> taken) {
        int number = RANDOM.nextInt(NUMBERS) + 1;
        while (!taken.add(number)) {
            number = RANDOM.nextInt(NUMBERS + taken.size()) + 1;
        }
        return number;
    }

    private void record(String action, CommitteeMember member) {
        trail.record(new Deed(
                "account",
                action,
                "account",
                member.getAccountId(),
                member.getEventId(),
                Map.of(),
                Map.of("number", member.getNumber())));
    }
}
