package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.astc.plenary.organization.OrganizationLikenessService;
import org.astc.plenary.organization.OrganizationMergeQueries;
import org.astc.plenary.organization.OrganizationMergeService;
import org.astc.plenary.organization.OrganizationSheet;
import org.astc.plenary.organization.OrganizationTraits.Trait;
import org.astc.plenary.people.web.MergeForm;
import org.astc.plenary.people.web.TraitRow;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.SeeOther;

/** Two records of organizations side by side: which one is kept, and what it is to say. */
@Named
@RequestScoped
public class OrganizationMergeView {
    @Inject
    private OrganizationMergeQueries queries;

    @Inject
    private OrganizationMergeService service;

    @Inject
    private OrganizationLikenessService likenesses;

    @Inject
    private MergeForm form;

    @Inject
    private OrganizationWords words;

    private OrganizationSheet one;
    private OrganizationSheet two;
    private boolean alike;

    @PostConstruct
    void read() {
        one = queries.organization(form.record("one"));
        two = queries.organization(form.record("two"));
        alike = queries.isAlike(one.id(), two.id());
    }

    /** Merges the two as chosen. */
    public String merge() {
        boolean first = form.isChosen("keep", "one", false);
        if (!first && !form.isChosen("keep", "two", false)) {
            return form.refuse("keep", "organization.merge.keep.missing");
        }
        OrganizationSheet kept = first ? one : two;
        OrganizationSheet other = first ? two : one;
        try {
            return SeeOther.at("/staff/organizations/merges/"
                    + service.merge(new OrganizationMergeService.Wish(
                            kept.id(),
                            form.version(first ? "v1" : "v2"),
                            other.id(),
                            form.version(first ? "v2" : "v1"),
                            taken(first)))
                    + "?done=merged");
        } catch (DomainException refusal) {
            return form.refuse(refusal);
        }
    }

    private Set<Trait> taken(boolean first) {
        Set<Trait> taken = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (form.isChosen(id(trait), first ? "two" : "one", false)) {
                taken.add(trait);
            }
        }
        return taken;
    }

    /** Says that they are two organizations. */
    public String dismiss() {
        try {
            likenesses.dismiss(one.id(), two.id());
            return SeeOther.at("/staff/organizations/duplicates?done=apart");
        } catch (DomainException refusal) {
            return form.refuse(refusal);
        }
    }

    public List<TraitRow> getRows() {
        return Arrays.stream(Trait.values())
                .map(trait -> row(trait, shown(trait, one), shown(trait, two)))
                .toList();
    }

    private TraitRow row(Trait trait, String first, String second) {
        return new TraitRow(
                id(trait),
                "organization.trait." + trait,
                first,
                second,
                form.isChosen(id(trait), "two", first.isEmpty()));
    }

    private String shown(Trait trait, OrganizationSheet sheet) {
        Object value = trait.of(sheet.traits());
        return value instanceof Enum<?> choice ? words.of(choice) : value.toString();
    }

    private static String id(Trait trait) {
        return "t-" + trait.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public boolean isKept(String which) {
        return form.isChosen("keep", which, false);
    }

    public OrganizationSheet getOne() {
        return one;
    }

    public OrganizationSheet getTwo() {
        return two;
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }

    /** Whether they were proposed, so that the proposal can be taken back. */
    public boolean isAlike() {
        return alike;
    }
}
