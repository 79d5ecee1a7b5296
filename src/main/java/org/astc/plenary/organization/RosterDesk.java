package org.astc.plenary.organization;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.astc.plenary.platform.job.JobStopped;
import org.astc.plenary.security.Caller;

/** Looks at parts of rosters and enters them: a part is a transaction, entered as a whole or not at all. */
@ApplicationScoped
public class RosterDesk {
    /** Lines of a part. */
    static final int PART = 200;

    private OrganizationRoster organizations;
    private PeopleRoster people;
    private RosterFiles files;
    private Caller caller;

    protected RosterDesk() {}

    @Inject
    RosterDesk(OrganizationRoster organizations, PeopleRoster people, RosterFiles files, Caller caller) {
        this.organizations = organizations;
        this.people = people;
        this.files = files;
        this.caller = caller;
    }

    /** Knows all lines of the roster, before the first is looked at. */
    @Transactional(REQUIRES_NEW)
    Seen seen(RosterKind kind, List<RosterRow> rows) {
        caller.require(kind.permission(), null);
        Seen seen = new Seen();
        if (kind == RosterKind.PEOPLE) {
            parts(rows).forEach(part -> people.note(part, seen));
        }
        return seen;
    }

    /** Says what would become of the lines. */
    @Transactional(REQUIRES_NEW)
    List<Verdict> look(RosterKind kind, List<RosterRow> rows, Seen seen) {
        caller.require(kind.permission(), null);
        return judge(kind, rows, seen, false);
    }

    /**
     * Enters these lines of the roster, as far as nothing is wrong with them.
     *
     * @throws JobStopped if somebody was left out of the roster since it was read: it is to be read again
     */
    @Transactional(REQUIRES_NEW)
    List<Verdict> enter(RosterKind kind, RosterContent roster, List<RosterRow> rows, Seen seen) {
        caller.require(kind.permission(), null);
        files.takeTurn();
        if (!files.isStill(roster.id(), roster.version())) {
            throw new JobStopped();
        }
        return judge(kind, rows, seen, true);
    }

    private List<Verdict> judge(RosterKind kind, List<RosterRow> rows, Seen seen, boolean enter) {
        return kind == RosterKind.ORGANIZATIONS
                ? organizations.judge(rows, seen, enter)
                : people.judge(rows, seen, enter);
    }

    /** Returns the lines in parts. */
    static List<List<RosterRow>> parts(List<RosterRow> rows) {
        return java.util.stream.IntStream.range(0, (rows.size() + PART - 1) / PART)
                .mapToObj(part -> rows.subList(part * PART, Math.min(rows.size(), (part + 1) * PART)))
                .toList();
    }
}
