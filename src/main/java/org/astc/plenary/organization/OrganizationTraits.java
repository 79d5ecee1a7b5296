package org.astc.plenary.organization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Function;

/**
 * What a record says of an organization, beside its domains.
 *
 * @param country ISO 3166-1
 */
public record OrganizationTraits(
        String name,
        OrganizationType type,
        Governance governance,
        BudgetBand budgetBand,
        Region region,
        String country) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One of the traits, as it is chosen when two records are merged. */
    public enum Trait {
        NAME(OrganizationTraits::name),
        TYPE(OrganizationTraits::type),
        GOVERNANCE(OrganizationTraits::governance),
        BUDGET_BAND(OrganizationTraits::budgetBand),
        REGION(OrganizationTraits::region),
        COUNTRY(OrganizationTraits::country);

        private final Function<OrganizationTraits, Object> value;

        Trait(Function<OrganizationTraits, Object> value) {
            this.value = value;
        }

        public Object of(OrganizationTraits traits) {
            return value.apply(traits);
        }
    }

    /** Returns these traits, but some of them as the other has them. */
    OrganizationTraits with(Set<Trait> some, OrganizationTraits other) {
        return new OrganizationTraits(
                some.contains(Trait.NAME) ? other.name : name,
                some.contains(Trait.TYPE) ? other.type : type,
                some.contains(Trait.GOVERNANCE) ? other.governance : governance,
                some.contains(Trait.BUDGET_BAND) ? other.budgetBand : budgetBand,
                some.contains(Trait.REGION) ? other.region : region,
                some.contains(Trait.COUNTRY) ? other.country : country);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static OrganizationTraits ofJson(String json) {
        try {
            return JSON.readValue(json, OrganizationTraits.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
