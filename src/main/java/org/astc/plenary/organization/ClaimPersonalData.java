package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/** Where somebody said that they work, and of which organizations they are a contact. */
@ApplicationScoped
@Transactional
public class ClaimPersonalData implements PersonalData {
    private StaffClaims claims;
    private Organizations organizations;

    protected ClaimPersonalData() {}

    @Inject
    ClaimPersonalData(StaffClaims claims, Organizations organizations) {
        this.claims = claims;
        this.organizations = organizations;
    }

    @Override
    public String part() {
        return "claims";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> said = of(subject).stream().map(this::values).toList();
        List<String> contactOf = contacts(subject).stream()
                .map(contact -> organizations.get(contact.getOrganizationId()).name())
                .toList();
        return said.isEmpty() && contactOf.isEmpty() ? Map.of() : Map.of("worksAt", said, "contactOf", contactOf);
    }

    @Override
    public void erase(DataSubject subject) {
        of(subject).forEach(claims::remove);
        contacts(subject).forEach(claims::remove);
    }

    private Map<String, Object> values(StaffClaim claim) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("organization", organizations.get(claim.getOrganizationId()).name());
        values.put("name", claim.getName());
        values.put("email", claim.getEmail());
        values.put("status", claim.getStatus().name());
        values.put("saidAt", claim.getClaimedAt().toString());
        return values;
    }

    private List<StaffClaim> of(DataSubject subject) {
        if (subject.accountId() != null) {
            return claims.ofAccount(subject.accountId());
        }
        return subject.email() == null ? List.of() : claims.ofAddress(subject.email());
    }

    private List<OrganizationContact> contacts(DataSubject subject) {
        return subject.email() == null ? List.of() : claims.contactsWith(subject.email());
    }
}
