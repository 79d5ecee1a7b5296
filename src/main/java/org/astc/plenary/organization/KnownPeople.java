package org.astc.plenary.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.people.PeopleRegister;
import org.astc.plenary.people.PersonPlan;

/** People whom the lines of a roster may be about, and the organizations that the lines name. */
final class KnownPeople {
    private final Map<String, PeopleRegister.Known> byNumber = new HashMap<>();
    private final Map<String, List<PeopleRegister.Known>> byEmail = new HashMap<>();
    private final Map<UUID, Affiliation> affiliations = new HashMap<>();
    private final KnownOrganizations organizations;
    private final Map<UUID, String> names;

    /** @param names of the organizations where these people work */
    KnownPeople(
            Collection<PeopleRegister.Known> people,
            Collection<Affiliation> working,
            KnownOrganizations organizations,
            Map<UUID, String> names) {
        people.forEach(person -> {
            if (person.plan().externalId() != null) {
                byNumber.put(person.plan().externalId(), person);
            }
            if (person.plan().email() != null) {
                byEmail.computeIfAbsent(person.plan().email(), one -> new ArrayList<>())
                        .add(person);
            }
        });
        working.forEach(affiliation -> affiliations.put(affiliation.personId(), affiliation));
        this.organizations = organizations;
        this.names = names;
    }

    /** Returns where the person works, or null. */
    Affiliation affiliation(UUID personId) {
        return affiliations.get(personId);
    }

    /** Returns the name of the organization; null for none. */
    String name(Affiliation affiliation) {
        return affiliation == null ? null : names.get(affiliation.organizationId());
    }

    /**
     * Returns whom the line is about; null if it is somebody new, or cannot be told. Whoever gets another address by
     * the same roster is not meant by the old one.
     */
    PeopleRegister.Known find(RosterPerson line, Seen seen) {
        PersonPlan plan = line.plan();
        if (plan.externalId() == null && plan.email() == null) {
            return line.entries().refuse("email", "organization.fault.needed");
        }
        PeopleRegister.Known numbered = plan.externalId() == null ? null : byNumber.get(plan.externalId());
        if (numbered != null || plan.email() == null) {
            return numbered;
        }
        List<PeopleRegister.Known> there = byEmail.getOrDefault(plan.email(), List.of()).stream()
                .filter(person -> !seen.isLeft(plan.email(), person.plan().externalId()))
                .toList();
        List<PeopleRegister.Known> candidates = there.stream()
                .filter(person -> plan.externalId() == null || person.plan().externalId() == null)
                .toList();
        if (candidates.isEmpty() && !there.isEmpty()) {
            return line.entries()
                    .refuse(
                            "email",
                            "organization.fault.taken",
                            there.get(0).plan().externalId());
        }
        List<PeopleRegister.Known> ofName = candidates.stream()
                .filter(person -> plan.name() != null
                        && Choices.plain(plan.name())
                                .equals(Choices.plain(person.plan().name())))
                .toList();
        if (candidates.size() > 1 && ofName.size() != 1) {
            return line.entries().refuse("email", "organization.fault.several", plan.email());
        }
        return ofName.size() == 1 ? ofName.get(0) : candidates.isEmpty() ? null : candidates.get(0);
    }

    /** Returns where the person works by the line; null, with a fault, if that cannot be told. */
    Organization house(RosterPerson line) {
        return organizations.house(line);
    }
}
