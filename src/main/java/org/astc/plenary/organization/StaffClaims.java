package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who says that they work where, and who decides on that. */
@ApplicationScoped
class StaffClaims {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    void add(Object claimOrContact) {
        em.persist(claimOrContact);
        em.flush();
    }

    void remove(Object claimOrContact) {
        em.remove(claimOrContact);
    }

    Optional<StaffClaim> find(UUID id) {
        return Optional.ofNullable(em.find(StaffClaim.class, id));
    }

    Optional<StaffClaim> lock(UUID id) {
        return Optional.ofNullable(em.find(StaffClaim.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<StaffClaim> of(UUID organizationId, UUID accountId) {
        return ofAccount(accountId).stream()
                .filter(claim -> claim.getOrganizationId().equals(organizationId))
                .findFirst();
    }

    List<StaffClaim> ofAccount(UUID accountId) {
        return em.createQuery("select c from StaffClaim c where c.accountId = :account order by c.id", StaffClaim.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    List<StaffClaim> ofAddress(String email) {
        return em.createQuery("select c from StaffClaim c where c.email = :email order by c.id", StaffClaim.class)
                .setParameter("email", email)
                .getResultList();
    }

    /** Returns claims of an organization that stand so, oldest first, above that one. */
    List<StaffClaim> at(UUID organizationId, ClaimStatus status, UUID above, int atMost) {
        return em.createQuery("""
            select c from StaffClaim c
            where c.organizationId = :organization and c.status = :status and c.id > :above order by c.id
            """, StaffClaim.class)
                .setParameter("organization", organizationId)
                .setParameter("status", status)
                .setParameter("above", above)
                .setMaxResults(atMost)
                .getResultList();
    }

    int forgetRemoved(Instant before) {
        return em.createQuery("delete from StaffClaim c where c.status = :removed and c.decidedAt < :before")
                .setParameter("removed", ClaimStatus.REMOVED)
                .setParameter("before", before)
                .executeUpdate();
    }

    List<OrganizationContact> contactsOf(UUID organizationId) {
        return em.createQuery(
                        "select c from OrganizationContact c where c.organizationId = :organization order by c.email",
                        OrganizationContact.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    List<OrganizationContact> contactsWith(String email) {
        return em.createQuery(
                        "select c from OrganizationContact c where c.email = :email order by c.id",
                        OrganizationContact.class)
                .setParameter("email", email)
                .getResultList();
    }

    /** Moves the claims along with a merge, but not those whose account has one at the kept record already. */
    List<UUID> move(UUID from, UUID to) {
        List<StaffClaim> moved = em.createQuery("""
            select c from StaffClaim c where c.organizationId = :from and not exists (
                select k from StaffClaim k where k.organizationId = :to and k.accountId = c.accountId)
            """, StaffClaim.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        moved.forEach(claim -> claim.moveTo(to));
        return moved.stream().map(StaffClaim::getId).toList();
    }

    void moveBack(Collection<UUID> ids, UUID from, UUID to) {
        ids.stream()
                .flatMap(id -> find(id).stream())
                .filter(claim -> claim.getOrganizationId().equals(from))
                .forEach(claim -> claim.moveTo(to));
    }

    /** Moves the contacts along with a merge, but not those that the kept record has already. */
    List<UUID> moveContacts(UUID from, UUID to) {
        List<String> known =
                contactsOf(to).stream().map(OrganizationContact::getEmail).toList();
        List<OrganizationContact> moved = contactsOf(from).stream()
                .filter(contact -> !known.contains(contact.getEmail()))
                .toList();
        moved.forEach(contact -> contact.moveTo(to));
        return moved.stream().map(OrganizationContact::getId).toList();
    }

    void moveContactsBack(Collection<UUID> ids, UUID from, UUID to) {
        contactsOf(from).stream()
                .filter(contact -> ids.contains(contact.getId()))
                .forEach(contact -> contact.moveTo(to));
    }
}
