package org.astc.plenary.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.astc.plenary.people.LikenessService;
import org.astc.plenary.people.MergeQueries;
import org.astc.plenary.people.PersonMergeService;
import org.astc.plenary.people.PersonSheet;
import org.astc.plenary.people.PersonTraits.Trait;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;

/** Two records of people side by side: which one is kept, and what it is to say. */
@Named
@RequestScoped
public class PersonMergeView {
    @Inject
    private MergeQueries queries;

    @Inject
    private PersonMergeService service;

    @Inject
    private LikenessService likenesses;

    @Inject
    private MergeForm form;

    @Inject
    private Language language;

    private PersonSheet one;
    private PersonSheet two;
    private boolean alike;

    @PostConstruct
    void read() {
        one = queries.person(form.record("one"));
        two = queries.person(form.record("two"));
        alike = queries.isAlike(one.id(), two.id());
    }

    /** Merges the two as chosen. */
    public String merge() {
        boolean first = form.isChosen("keep", "one", false);
        if (!first && !form.isChosen("keep", "two", false)) {
            return form.refuse("keep", "people.merge.keep.missing");
        }
        PersonSheet kept = first ? one : two;
        PersonSheet other = first ? two : one;
        try {
            return SeeOther.at("/staff/people/merges/"
                    + service.merge(new PersonMergeService.Wish(
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

    /** Says that they are two people. */
    public String dismiss() {
        try {
            likenesses.dismiss(one.id(), two.id());
            return SeeOther.at("/staff/people/duplicates?done=apart");
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
                id(trait), "people.trait." + trait, first, second, form.isChosen(id(trait), "two", first.isEmpty()));
    }

    private String shown(Trait trait, PersonSheet sheet) {
        String said = Objects.requireNonNullElse(trait.of(sheet.traits()), "");
        return trait == Trait.LANGUAGE ? Locale.forLanguageTag(said).getDisplayLanguage(language.locale()) : said;
    }

    private static String id(Trait trait) {
        return "t-" + trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isKept(String which) {
        return form.isChosen("keep", which, false);
    }

    public PersonSheet getOne() {
        return one;
    }

    public PersonSheet getTwo() {
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
