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
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Deed;

/**
 * Compares a roster of organizations with the register, and enters it. A line is known again by the number of the
 * association's own register, else by the name, else, if it says none, by a domain that one organization has. It adds
 * and changes; what it does not say, stays.
 */
@ApplicationScoped
class OrganizationRoster {
    private static final List<String> KEYS = RosterKind.ORGANIZATIONS.keys();

    private Organizations organizations;
    private AuditTrail trail;
    private Clock clock;

    protected OrganizationRoster() {}

    @Inject
    OrganizationRoster(Organizations organizations, AuditTrail trail, Clock clock) {
        this.organizations = organizations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Says what becomes of each line, and lets it become so if {@code enter}. However many lines there are, the
     * register is asked four times.
     */
    List<Verdict> judge(List<RosterRow> rows, Seen seen, boolean enter) {
        List<RosterOrganization> said =
                rows.stream().map(RosterOrganization::of).toList();
        KnownOrganizations known = known(said);
        List<Membership> begun = enter ? new ArrayList<>() : null;
        List<Verdict> verdicts =
                said.stream().map(line -> judge(line, known, seen, begun)).toList();
        if (enter) {
            organizations.flush(); // organizations go before what points at them, and only the database knows that
            begun.forEach(organizations::add);
        }
        return verdicts;
    }

    private KnownOrganizations known(List<RosterOrganization> said) {
        Set<String> numbers = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> domains = new HashSet<>();
        said.forEach(line -> {
            if (line.plan().externalId() != null) {
                numbers.add(line.plan().externalId());
            }
            if (line.plan().name() != null) {
                names.add(line.plan().name());
            }
            if (line.plan().domains() != null) {
                domains.addAll(line.plan().domains());
            }
        });
        Set<Organization> found = organizations.numberedNamedOrAt(numbers, names, domains);
        return new KnownOrganizations(
                found,
                organizations.membershipsOf(found.stream().map(Organization::id).toList()));
    }

    /** Tells all that is wrong with the line at once, as far as one fault does not hide another. */
    private Verdict judge(RosterOrganization line, KnownOrganizations known, Seen seen, List<Membership> begun) {
        Entries entries = line.entries();
        Organization same = entries.isFine(KEYS) ? known.find(line) : null;
        noteKeys(line, same, seen);
        OrganizationPlan target = same == null
                ? line.plan()
                : line.plan().andDomainsOf(same.plan()).over(same.plan());
        if (same == null && entries.isFine(KEYS)) {
            line.plan().missing().stream()
                    .filter(field -> entries.isFine(List.of(field)))
                    .forEach(field -> entries.refuse(field, "organization.fault.neededForNew"));
        }
        if (line.term() != null
                && line.term().level() == MembershipLevel.GOVERNING
                && entries.isFine(List.of("budget"))
                && target.budgetBand() != null
                && !target.budgetBand().allowsGoverningMembership()) {
            entries.refuse("level", "organization.budgetTooSmall");
        }
        if (!entries.faults().isEmpty()) {
            return Verdict.refused(line.row(), line.label(), entries);
        }
        return same == null ? create(line, begun) : change(line, same, target, known, begun);
    }

    private static void noteKeys(RosterOrganization line, Organization same, Seen seen) {
        OrganizationPlan plan = line.plan();
        Seen.Line about = seen.line(line.entries(), line.row().number());
        if (!about.isFirst("externalId", plan.externalId())) {
            return;
        }
        if (same != null) {
            String field = plan.name() != null ? "name" : plan.externalId() != null ? "externalId" : "domains";
            about.noteSame(field, same.id());
        } else if (plan.name() != null) {
            about.noteName(Choices.plain(plan.name()), plan.externalId() != null);
        }
        if (plan.domains() != null) {
            plan.domains().stream()
                    .filter(domain -> same == null || !same.plan().domains().contains(domain))
                    .forEach(domain -> about.isFirst("domains", domain));
        }
    }

    private Verdict create(RosterOrganization line, List<Membership> begun) {
        OrganizationPlan plan = line.plan().domains() == null ? line.plan().withoutDomains() : line.plan();
        Map<String, Object> fields = new HashMap<>(plan.fields());
        if (line.term() != null) {
            fields.putAll(line.term().fields());
        }
        Verdict verdict = Verdict.created(line.row(), line.label(), fields);
        if (begun != null) {
            Organization organization = new Organization(plan, clock.instant());
            organizations.add(organization);
            if (line.term() != null) {
                begun.add(organization.join(line.term()));
            }
            tell("organization-added", organization, verdict);
        }
        return verdict;
    }

    private Verdict change(
            RosterOrganization line,
            Organization same,
            OrganizationPlan target,
            KnownOrganizations known,
            List<Membership> begun) {
        Map<String, Object> before = new HashMap<>(same.plan().fields());
        Map<String, Object> after = new HashMap<>(target.fields());
        Membership membership = line.term() == null ? null : known.same(same, line.term());
        if (line.term() != null) {
            after.putAll(line.term().fields());
            before.putAll(membership == null ? Map.of() : membership.term().fields());
        }
        Verdict verdict = Verdict.kept(line.row(), same.name(), before, after);
        if (begun != null && verdict.outcome() == Verdict.Outcome.CHANGED) {
            same.complete(line.plan());
            if (membership != null) {
                membership.change(line.term());
            } else if (line.term() != null) {
                begun.add(same.join(line.term()));
            }
            tell("organization-changed", same, verdict);
        }
        return verdict;
    }

    private void tell(String action, Organization organization, Verdict verdict) {
        trail.record(new Deed(
                "account", action, "organization", organization.id(), null, verdict.before(), verdict.after()));
    }
}
