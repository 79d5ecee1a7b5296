package org.astc.plenary.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An organization to enter into the register, or what is to be changed in one: what is null is not said.
 *
 * @param country ISO 3166-1, two capital letters
 * @param domains e-mail domains of its staff, such as lumen.example; kept in lower case
 * @param externalId what the association's own register calls it; most have none
 */
public record OrganizationPlan(
        String name,
        OrganizationType type,
        Governance governance,
        BudgetBand budgetBand,
        Region region,
        String country,
        Set<String> domains,
        String externalId) {
    public OrganizationPlan {
        domains = domains == null
                ? null
                : domains.stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    public OrganizationPlan(
            String name,
            OrganizationType type,
            Governance governance,
            BudgetBand budgetBand,
            Region region,
            String country,
            Set<String> domains) {
        this(name, type, governance, budgetBand, region, country, domains, null);
    }

    /** Returns this, with what it does not say as the other has it. */
    OrganizationPlan over(OrganizationPlan other) {
        return new OrganizationPlan(
                name == null ? other.name : name,
                type == null ? other.type : type,
                governance == null ? other.governance : governance,
                budgetBand == null ? other.budgetBand : budgetBand,
                region == null ? other.region : region,
                country == null ? other.country : country,
                domains == null ? other.domains : domains,
                externalId == null ? other.externalId : externalId);
    }

    /** Returns this, saying that it has no domains. */
    OrganizationPlan withoutDomains() {
        return new OrganizationPlan(name, type, governance, budgetBand, region, country, Set.of(), externalId);
    }

    /** Returns this with the domains of the other besides its own. */
    OrganizationPlan andDomainsOf(OrganizationPlan other) {
        Set<String> all = new TreeSet<>(other.domains);
        if (domains != null) {
            all.addAll(domains);
        }
        return new OrganizationPlan(name, type, governance, budgetBand, region, country, all, externalId);
    }

    /** Returns the fields without which no organization is entered, as far as they are not said. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        fields().forEach((field, value) -> {
            if (value == null && !field.equals("domains") && !field.equals("externalId")) {
                missing.add(field);
            }
        });
        return missing;
    }

    /** Returns the fields by name, as the audit trail keeps them. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("type", word(type));
        fields.put("governance", word(governance));
        fields.put("budget", word(budgetBand));
        fields.put("region", word(region));
        fields.put("country", country);
        fields.put("domains", domains == null ? null : String.join(", ", new TreeSet<>(domains)));
        fields.put("externalId", externalId);
        return fields;
    }

    private static String word(Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
