package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Forbidden;

/** Where the contacts of an organization say who works there. To everybody else it is as if there were nothing. */
@ApplicationScoped
@Transactional
public class ClaimDesk {
    /** Rows of one page. */
    public static final int PAGE = 25;

    private static final String THING = "staff-claim";
    private static final UUID FIRST = new UUID(0, 0);

    private Organizations organizations;
    private StaffClaims claims;
    private StaffAffiliations affiliations;
    private Outbox outbox;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected ClaimDesk() {}

    @Inject
    ClaimDesk(
            Organizations organizations,
            StaffClaims claims,
            StaffAffiliations affiliations,
            Outbox outbox,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.organizations = organizations;
        this.claims = claims;
        this.affiliations = affiliations;
        this.outbox = outbox;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** An organization of which the caller is a contact. */
    public record Looked(UUID id, String name) {}

    /**
     * A part of a list.
     *
     * @param next where the next part begins; null: this is the last
     */
    public record Part(List<ClaimLine> lines, UUID next) {}

    /**
     * Returns the organizations of which the caller is a contact.
     *
     * @throws Forbidden if nobody is signed in
     */
    public List<Looked> mine() {
        return claims.contactsWith(me().email()).stream()
                .flatMap(contact -> organizations.find(contact.getOrganizationId()).stream())
                .filter(one -> !one.isMerged())
                .map(one -> new Looked(one.id(), one.name()))
                .toList();
    }

    /**
     * Returns who says that they work there and stands so, in the order in which they said it.
     *
     * @param above the last one of the part before, or null
     * @throws NotFound if the caller is no contact of such an organization
     */
    public Part claims(UUID organizationId, ClaimStatus status, UUID above) {
        requireContact(organizationId);
        List<StaffClaim> rows =
                new ArrayList<>(claims.at(organizationId, status, above == null ? FIRST : above, PAGE + 1));
        boolean more = rows.size() > PAGE;
        if (more) {
            rows.remove(PAGE);
        }
        return new Part(
                rows.stream().map(ClaimLine::of).toList(),
                more ? rows.get(PAGE - 1).getId() : null);
    }

    /**
     * Approves a claim.
     *
     * @throws NotFound if the caller is no contact of the organization that it is about
     * @throws org.astc.plenary.platform.StaleData if another contact decided since that version was read
     */
    public void approve(UUID claimId, long seenVersion) {
        StaffClaim claim = open(claimId);
        ClaimStatus before = claim.getStatus();
        claim.decide(ClaimStatus.APPROVED, seenVersion, clock.instant());
        affiliations.approved(claim, clock.instant());
        record("staff-approved", claim, before);
    }

    /**
     * Says that the person does not work there, or not any more; the person gets a letter.
     *
     * @throws NotFound as {@link #approve}
     * @throws org.astc.plenary.platform.StaleData as {@link #approve}
     */
    public void remove(UUID claimId, long seenVersion) {
        StaffClaim claim = open(claimId);
        ClaimStatus before = claim.getStatus();
        claim.decide(ClaimStatus.REMOVED, seenVersion, clock.instant());
        affiliations.removed(claim);
        record("staff-removed", claim, before);
        outbox.post(new Letter(StaffRemovedLetter.KIND, claim.getId(), null, claim.getEmail(), claim.getLanguage()));
    }

    private StaffClaim open(UUID claimId) {
        StaffClaim claim = claims.lock(claimId).orElseThrow(NotFound::new);
        requireContact(claim.getOrganizationId());
        return claim;
    }

    private void requireContact(UUID organizationId) {
        Optional<Looked> mine =
                mine().stream().filter(one -> one.id().equals(organizationId)).findFirst();
        if (mine.isEmpty()) {
            throw new NotFound();
        }
    }

    private Caller.Identity me() {
        return caller.identity().orElseThrow(Forbidden::new);
    }

    private void record(String action, StaffClaim claim, ClaimStatus before) {
        trail.record(new Deed(
                "account",
                action,
                THING,
                claim.getId(),
                null,
                Map.of("status", before.name()),
                Map.of("status", claim.getStatus().name())));
    }
}
