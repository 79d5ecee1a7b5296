package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** Where staff name the contacts of an organization, and say whether it takes everybody with its address. */
@ApplicationScoped
@Transactional
public class ContactService {
    private Organizations organizations;
    private StaffClaims claims;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected ContactService() {}

    @Inject
    ContactService(Organizations organizations, StaffClaims claims, AuditTrail trail, Caller caller, Clock clock) {
        this.organizations = organizations;
        this.claims = claims;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The contacts of an organization. */
    public record Desk(UUID id, String name, boolean admitsAtOnce, List<Line> contacts) {}

    /** One contact. */
    public record Line(UUID id, String email) {}

    /**
     * Returns the contacts of an organization.
     *
     * @throws org.astc.plenary.security.Forbidden if the caller may not name contacts
     * @throws NotFound if there is no such organization
     */
    public Desk of(UUID organizationId) {
        Organization one = open(organizationId);
        return new Desk(
                one.id(),
                one.name(),
                one.admitsAtOnce(),
                claims.contactsOf(one.id()).stream()
                        .map(contact -> new Line(contact.getId(), contact.getEmail()))
                        .toList());
    }

    /**
     * Names a contact; of two who do so at the same moment the second is told that it was done.
     *
     * @param email cleaned
     * @param language of letters to the contact
     * @throws ContactAlready if the address is one already
     */
    public void add(UUID organizationId, String email, String language) {
        caller.require(Permission.NAME_CONTACTS, null);
        Organization one = standing(organizations.lock(organizationId));
        if (claims.contactsOf(one.id()).stream()
                .anyMatch(contact -> contact.getEmail().equals(email))) {
            throw new ContactAlready();
        }
        OrganizationContact contact = new OrganizationContact(one.id(), email, language, clock.instant());
        claims.add(contact);
        record("contact-named", one.id(), Map.of("contact", contact.getId().toString()));
    }

    /** Takes a contact off; doing it twice does no harm. */
    public void remove(UUID organizationId, UUID contactId) {
        Organization one = open(organizationId);
        claims.contactsOf(one.id()).stream()
                .filter(contact -> contact.getId().equals(contactId))
                .forEach(contact -> {
                    claims.remove(contact);
                    record("contact-taken-off", one.id(), Map.of("contact", contactId.toString()));
                });
    }

    /** Says whether an address in one of its domains is enough to be taken for staff. */
    public void admitAtOnce(UUID organizationId, boolean enough) {
        Organization one = open(organizationId);
        one.admitAtOnce(enough);
        record("claims-set", one.id(), Map.of("admitsAtOnce", enough));
    }

    private Organization open(UUID organizationId) {
        caller.require(Permission.NAME_CONTACTS, null);
        return standing(organizations.find(organizationId));
    }

    private static Organization standing(Optional<Organization> found) {
        return found.filter(one -> !one.isMerged()).orElseThrow(NotFound::new);
    }

    private void record(String action, UUID organization, Map<String, Object> after) {
        trail.record(new Deed("account", action, "organization", organization, null, Map.of(), after));
    }
}
