package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationKinds;
import org.astc.plenary.registration.AttendanceQueries;
import org.astc.plenary.registration.AttendanceQueries.Attendance;
import org.astc.plenary.security.Role;
import org.astc.plenary.security.RolesOfPeople;

/**
 * Everybody with a firm place who is offered the questions, as the main store knows them at this moment: what they are
 * at the event and where they come from, never what they answered.
 */
@ApplicationScoped
class Population {
    /** The population of every release; two releases with the same words are of the same people. */
    static final String PARTICIPANTS = "participants";

    private static final Set<Role> COMMITTEE = Set.of(Role.PROGRAM_CHAIR, Role.TRACK_CHAIR, Role.REVIEWER);

    private AttendanceQueries attendance;
    private OrganizationKinds organizations;
    private RolesOfPeople roles;

    protected Population() {}

    @Inject
    Population(AttendanceQueries attendance, OrganizationKinds organizations, RolesOfPeople roles) {
        this.attendance = attendance;
        this.organizations = organizations;
        this.roles = roles;
    }

    /** Returns everybody in the groups of the planned tables. */
    Partition of(ReleasePlan plan) {
        ReleaseSpecification specification = plan.specification();
        List<String> codes = specification.sources(true);
        Map<UUID, OrganizationKinds.Kind> kinds = organizations.all();
        Map<UUID, UUID> work = organizations.ofPeople();
        Map<UUID, Set<Role>> held = roles.at(plan.eventId());
        List<Split> splits = codes.stream()
                .map(code -> new Split(code, titles(code, plan.eventId(), specification.locale()), List.of()))
                .toList();
        Map<UUID, List<String>> people = new LinkedHashMap<>();
        for (Attendance one : attendance.whoAreAskedAt(plan.eventId())) {
            UUID organization = work.getOrDefault(one.personId(), one.organizationId());
            OrganizationKinds.Kind kind = organization == null ? null : kinds.get(organization);
            List<String> groups = new ArrayList<>();
            for (String code : codes) {
                groups.add(
                        switch (code) {
                            case "role" -> role(held.getOrDefault(one.personId(), Set.of()));
                            case "type" -> one.type();
                            case "first-time" -> one.first() ? "first" : "again";
                            default -> kind == null ? GroupWords.NONE : GroupWords.word(of(code, kind));
                        });
            }
            people.put(one.personId(), groups);
        }
        return new Partition(
                plan.eventId(), plan.id(), plan.specificationHash(), specification.tables(), splits, people);
    }

    private static String role(Set<Role> roles) {
        return roles.isEmpty() ? "attendee" : roles.stream().anyMatch(COMMITTEE::contains) ? "committee" : "team";
    }

    private static Enum<?> of(String code, OrganizationKinds.Kind kind) {
        return switch (code) {
            case "organization-size" -> kind.size();
            case "organization-type" -> kind.type();
            default -> kind.region();
        };
    }

    private Map<String, String> titles(String code, UUID eventId, Locale language) {
        return code.equals("type") ? attendance.typesAt(eventId) : GroupWords.titles(code, language);
    }
}
