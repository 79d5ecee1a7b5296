package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.people.PublicMailDomains;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Counted;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.security.Limit;
import org.astc.plenary.security.Throttle;

/**
 * Lets people say where they work. Signing in showed that the address is theirs; only organizations with its domain are
 * shown or taken, so nobody learns anything about others.
 */
@ApplicationScoped
@Transactional
public class StaffClaimService {
    private static final String THING = "staff-claim";

    private Organizations organizations;
    private StaffClaims claims;
    private StaffAffiliations affiliations;
    private Outbox outbox;
    private Throttle throttle;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected StaffClaimService() {}

    @Inject
    StaffClaimService(
            Organizations organizations,
            StaffClaims claims,
            StaffAffiliations affiliations,
            Outbox outbox,
            Throttle throttle,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.organizations = organizations;
        this.claims = claims;
        this.affiliations = affiliations;
        this.outbox = outbox;
        this.throttle = throttle;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Returns the organizations with the domain of the caller's address, and those where the caller said before that
     * they work.
     *
     * @throws Forbidden if nobody is signed in
     */
    public List<OwnClaim> own() {
        Caller.Identity me = me();
        List<StaffClaim> said = claims.ofAccount(me.accountId());
        List<Organization> mine = withDomainOf(me.email());
        List<OwnClaim> all = new java.util.ArrayList<>(mine.stream()
                .map(one -> new OwnClaim(
                        one.id(),
                        one.name(),
                        said.stream()
                                .filter(claim -> claim.getOrganizationId().equals(one.id()))
                                .map(StaffClaim::getStatus)
                                .findFirst()
                                .orElse(null)))
                .toList());
        said.stream()
                .filter(claim ->
                        all.stream().noneMatch(one -> one.organizationId().equals(claim.getOrganizationId())))
                .forEach(claim -> organizations
                        .find(claim.getOrganizationId())
                        .filter(one -> !one.isMerged())
                        .ifPresent(one -> all.add(new OwnClaim(one.id(), one.name(), claim.getStatus()))));
        return all;
    }

    /**
     * Says that the caller works there. The organization's contacts get a letter, unless such an address is enough.
     * Saying it again changes nothing, at the same moment neither: one is taken after the other.
     *
     * @param name as the contacts are to read it, cleaned
     * @param language of letters about it
     * @throws NotItsStaff if the address is in none of its domains, or the caller was removed before; alike whether or
     *     not there is such an organization
     * @throws org.astc.plenary.security.TooManyAttempts if it was said too often
     */
    public void claim(UUID organizationId, String name, String language) {
        Caller.Identity me = me();
        Organization there = withDomainOf(me.email()).stream()
                .filter(one -> one.id().equals(organizationId))
                .findFirst()
                .flatMap(one -> organizations.lock(one.id()))
                .filter(one -> !one.isMerged())
                .orElseThrow(NotItsStaff::new);
        Optional<StaffClaim> earlier = claims.of(organizationId, me.accountId());
        if (earlier.isPresent()) {
            if (earlier.get().getStatus() == ClaimStatus.REMOVED) {
                throw new NotItsStaff();
            }
            return; // said already
        }
        Counted said = Limit.STAFF_CLAIM.of(me.accountId().toString());
        throttle.require(said);
        throttle.count(said);
        StaffClaim claim = new StaffClaim(
                organizationId, new StaffClaim.Claimant(me.accountId(), name, me.email(), language), clock.instant());
        claims.add(claim);
        record("staff-claimed", claim);
        if (there.admitsAtOnce()) {
            claim.decide(ClaimStatus.APPROVED, claim.getVersion(), clock.instant());
            affiliations.approved(claim, clock.instant());
            record("staff-admitted", claim);
        } else {
            claims.contactsOf(organizationId)
                    .forEach(contact -> outbox.post(new Letter(
                            StaffClaimedLetter.KIND, claim.getId(), null, contact.getEmail(), contact.getLanguage())));
        }
    }

    /** Takes back that the caller works there; nothing of it is kept but that it was done. */
    public void leave(UUID organizationId) {
        claims.of(organizationId, me().accountId())
                .filter(claim -> claim.getStatus() != ClaimStatus.REMOVED)
                .ifPresent(claim -> {
                    record("staff-left", claim);
                    affiliations.removed(claim);
                    claims.remove(claim);
                });
    }

    private List<Organization> withDomainOf(String email) {
        String domain = PublicMailDomains.domainOf(email);
        return PublicMailDomains.contains(domain)
                ? List.of()
                : organizations.withDomains(List.of(domain)).getOrDefault(domain, List.of());
    }

    private Caller.Identity me() {
        return caller.identity()
                .filter(identity -> identity.accountId() != null)
                .orElseThrow(Forbidden::new);
    }

    private void record(String action, StaffClaim claim) {
        trail.record(new Deed(
                "account",
                action,
                THING,
                claim.getId(),
                null,
                Map.of(),
                Map.of("organization", claim.getOrganizationId().toString())));
    }
}
