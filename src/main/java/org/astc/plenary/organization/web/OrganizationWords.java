package org.astc.plenary.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.astc.plenary.organization.BudgetBand;
import org.astc.plenary.organization.Choices;
import org.astc.plenary.organization.Governance;
import org.astc.plenary.organization.MembershipLevel;
import org.astc.plenary.organization.OrganizationType;
import org.astc.plenary.organization.Region;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;

/** What is known of organizations in words, and the choices that a form offers. */
@Named
@RequestScoped
public class OrganizationWords {
    @Inject
    private Language language;

    /** Something to choose: how it is written in an address and in a form, and in words. */
    public record Option(String word, String code, String label) {}

    public String of(Enum<?> choice) {
        return Choices.label(language.locale(), choice);
    }

    public String country(String code) {
        return Choices.country(language.locale(), code);
    }

    public String day(LocalDate day) {
        return Moments.date(language.locale(), day);
    }

    public List<Option> getTypes() {
        return options(OrganizationType.values());
    }

    public List<Option> getGovernances() {
        return options(Governance.values());
    }

    public List<Option> getBudgets() {
        return options(BudgetBand.values());
    }

    public List<Option> getRegions() {
        return options(Region.values());
    }

    public List<Option> getLevels() {
        return options(MembershipLevel.values());
    }

    private List<Option> options(Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Option(Address.word(choice), choice.name(), of(choice)))
                .toList();
    }
}
