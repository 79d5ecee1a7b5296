package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.people.PeopleRegister;
import org.astc.plenary.people.PersonPlan;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/**
 * Compares a roster of people with those who are known, and enters it. A line is known again by the number of the
 * association's own register, else by the e-mail address. It adds and changes; what it does not say, stays.
 */
@ApplicationScoped
class PeopleRoster {
    /** The fields that say whom a line is about, and whether they are known. */
    private static final Set<String> WHO = Set.of("externalId", "email", "person");

    private PeopleRegister people;
    private Organizations organizations;
    private Affiliations affiliations;
    private AuditTrail trail;
    private Clock clock;

    protected PeopleRoster() {}

    @Inject
    PeopleRoster(
            PeopleRegister people,
            Organizations organizations,
            Affiliations affiliations,
            AuditTrail trail,
            Clock clock) {
        this.people = people;
        this.organizations = organizations;
        this.affiliations = affiliations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Says what becomes of each line, and lets it become so if {@code enter}. However many lines there are, the
     * database is asked six times.
     */
    List<Verdict> judge(List<RosterRow> rows, Seen seen, boolean enter) {
        List<RosterPerson> said = rows.stream().map(RosterPerson::of).toList();
        KnownPeople known = known(said);
        List<Affiliation> begun = enter ? new ArrayList<>() : null;
        List<Verdict> verdicts =
                said.stream().map(line -> judge(line, known, seen, begun)).toList();
        if (enter) {
            organizations.flush(); // people go before what points at them, and only the database knows that
            begun.forEach(affiliations::add);
        }
        return verdicts;
    }

    /** Notes which addresses the lines give to whom, as far as they will be taken. */
    void note(List<RosterRow> rows, Seen seen) {
        List<RosterPerson> said = rows.stream().map(RosterPerson::of).toList();
        Set<String> names = new HashSet<>();
        said.forEach(line -> add(names, line.organization()));
        KnownOrganizations houses = houses(names);
        for (RosterPerson line : said) {
            if (line.organization() != null) {
                houses.house(line);
            }
            seen.gives(line);
        }
    }

    private KnownOrganizations houses(Set<String> names) {
        return new KnownOrganizations(organizations.numberedNamedOrAt(names, names, Set.of()), List.of());
    }

    private KnownPeople known(List<RosterPerson> said) {
        Set<String> numbers = new HashSet<>();
        Set<String> emails = new HashSet<>();
        Set<String> houses = new HashSet<>();
        said.forEach(line -> {
            add(numbers, line.plan().externalId());
            add(emails, line.plan().email());
            add(houses, line.organization());
        });
        List<PeopleRegister.Known> found = people.numberedOrAt(numbers, emails);
        List<Affiliation> working =
                affiliations.of(found.stream().map(PeopleRegister.Known::id).toList());
        return new KnownPeople(
                found,
                working,
                houses(houses),
                organizations.names(
                        working.stream().map(Affiliation::organizationId).toList()));
    }

    private static void add(Set<String> all, String one) {
        if (one != null) {
            all.add(one);
        }
    }

    /** Tells all that is wrong with the line at once, as far as one fault does not hide another. */
    private Verdict judge(RosterPerson line, KnownPeople known, Seen seen, List<Affiliation> begun) {
        Entries entries = line.entries();
        PeopleRegister.Known same = entries.isFine(WHO) ? known.find(line, seen) : null;
        Organization house = line.organization() == null ? null : known.house(line);
        noteKeys(line, same, seen);
        if (same == null && line.plan().name() == null && entries.isFine(WHO)) {
            entries.refuse("person", "organization.fault.neededForNew");
        }
        if (!entries.faults().isEmpty()) {
            return Verdict.refused(line.row(), line.label(), entries);
        }
        return same == null ? create(line, house, begun) : change(line, same, house, known, begun);
    }

    /** Two lines with one number, one address, or one person behind them, are told; the first one counts. */
    private static void noteKeys(RosterPerson line, PeopleRegister.Known same, Seen seen) {
        PersonPlan plan = line.plan();
        Seen.Line about = seen.line(line.entries(), line.row().number());
        boolean isFirstOfNumber = about.isFirst("externalId", plan.externalId());
        boolean isFirstOfEmail = about.isFirst("email", plan.email());
        if (same != null && isFirstOfNumber && isFirstOfEmail) {
            about.noteSame(plan.email() == null ? "externalId" : "email", same.id());
        }
    }

    private Verdict create(RosterPerson line, Organization house, List<Affiliation> begun) {
        PersonPlan plan = line.plan().over(new PersonPlan(null, null, null, "en", null, null));
        Map<String, Object> fields = new HashMap<>(plan.fields());
        fields.put("organization", house == null ? null : house.name());
        Verdict verdict = Verdict.created(line.row(), line.label(), fields);
        if (begun != null) {
            UUID id = people.enter(plan);
            if (house != null) {
                begun.add(new Affiliation(id, house.id(), clock.instant()));
            }
            tell("person-entered", id, verdict);
        }
        return verdict;
    }

    private Verdict change(
            RosterPerson line,
            PeopleRegister.Known same,
            Organization house,
            KnownPeople known,
            List<Affiliation> begun) {
        Affiliation working = known.affiliation(same.id());
        Map<String, Object> before = new HashMap<>(same.plan().fields());
        Map<String, Object> after = new HashMap<>(line.plan().fields());
        if (house != null && (working == null || !working.organizationId().equals(house.id()))) {
            before.put("organization", known.name(working));
            after.put("organization", house.name());
        }
        Verdict verdict = Verdict.kept(line.row(), same.plan().name(), before, after);
        if (begun != null && !same.enrolled() && verdict.outcome() == Verdict.Outcome.UNCHANGED) {
            people.enroll(same.id(), line.plan());
        }
        if (begun != null && verdict.outcome() == Verdict.Outcome.CHANGED) {
            people.enroll(same.id(), line.plan());
            if (after.containsKey("organization") && working == null) {
                begun.add(new Affiliation(same.id(), house.id(), clock.instant()));
            } else if (after.containsKey("organization")) {
                working.move(house.id(), clock.instant());
            }
            tell("person-changed", same.id(), verdict);
        }
        return verdict;
    }

    private void tell(String action, UUID id, Verdict verdict) {
        trail.record(new Deed("account", action, "person", id, null, verdict.before(), verdict.after()));
    }
}
