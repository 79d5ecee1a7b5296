package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * Where somebody works. Erased before the person is, by whose address it is found. Rosters of people that are still to
 * be imported go on without the lines that name the person, who would be back else.
 */
@ApplicationScoped
@Transactional
public class AffiliationPersonalData implements PersonalData {
    private Affiliations affiliations;
    private Organizations organizations;
    private PersonService people;
    private RosterFiles rosters;

    protected AffiliationPersonalData() {}

    @Inject
    AffiliationPersonalData(
            Affiliations affiliations, Organizations organizations, PersonService people, RosterFiles rosters) {
        this.rosters = rosters;
        this.affiliations = affiliations;
        this.organizations = organizations;
        this.people = people;
    }

    @Override
    public String part() {
        return "affiliation";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> held = of(subject).stream()
                .map(affiliation -> Map.<String, Object>of(
                        "organization",
                        organizations.get(affiliation.organizationId()).name(),
                        "since",
                        affiliation.since().toString()))
                .toList();
        return held.isEmpty() ? Map.of() : Map.of("records", held);
    }

    @Override
    public void erase(DataSubject subject) {
        rosters.leaveOut(RosterNames.of(subject.email(), people.plansOf(subject)));
        of(subject).forEach(affiliations::remove);
    }

    private List<Affiliation> of(DataSubject subject) {
        List<UUID> ids = new ArrayList<>();
        if (subject.personId() != null) {
            ids.add(subject.personId());
        }
        if (subject.email() != null) {
            people.withAddress(subject.email()).stream()
                    .filter(person -> !subject.leavesOut(person))
                    .forEach(ids::add);
        }
        return affiliations.of(ids);
    }
}
