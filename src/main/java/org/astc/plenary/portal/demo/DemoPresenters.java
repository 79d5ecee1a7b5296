package org.astc.plenary.portal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.astc.plenary.portal.demo.DemoOrganizations.House;
import org.astc.plenary.proposal.Consents;
import org.astc.plenary.proposal.PresenterRole;
import org.astc.plenary.proposal.PresenterStatus;
import org.astc.plenary.proposal.TakenProposal;

/** Invents who is on stage: mostly of several houses, some in more than one session. */
final class DemoPresenters {
    private static final int AGAIN = 35;

    private final Random random;
    private final InventedNames names;
    private final List<House> houses;
    private final List<Known> known = new ArrayList<>();

    DemoPresenters(Random random, List<House> houses) {
        this.random = random;
        this.names = new InventedNames(random);
        this.houses = houses;
    }

    private record Known(String name, String email, House house) {}

    /**
     * Returns so many people, the proposer first.
     *
     * @param moderated whether one of them moderates
     * @param standing how all but the proposer stand
     */
    List<TakenProposal.Somebody> people(int number, boolean moderated, PresenterStatus standing) {
        boolean isOneHouse = random.nextInt(8) == 0;
        List<Known> chosen = new ArrayList<>();
        while (chosen.size() < number) {
            Known next =
                    isOneHouse && !chosen.isEmpty() ? newcomer(chosen.get(0).house()) : somebody();
            if (!chosen.contains(next)) {
                chosen.add(next);
            }
        }
        List<TakenProposal.Somebody> people = new ArrayList<>();
        for (Known one : chosen) {
            PresenterRole role = moderated && people.isEmpty() ? PresenterRole.MODERATOR : PresenterRole.PRESENTER;
            people.add(named(one.name(), one.email(), one.house().name(), role, people.isEmpty(), standing));
        }
        return people;
    }

    /** Returns somebody who comes from elsewhere as proposer. */
    TakenProposal.Somebody proposer(String name, String email) {
        return named(name, email, house().name(), PresenterRole.PRESENTER, true, PresenterStatus.CONFIRMED);
    }

    private TakenProposal.Somebody named(
            String name,
            String email,
            String organization,
            PresenterRole role,
            boolean proposer,
            PresenterStatus standing) {
        PresenterStatus status = proposer ? PresenterStatus.CONFIRMED : standing;
        return new TakenProposal.Somebody(
                name,
                email,
                organization,
                role,
                status,
                random.nextInt(4) == 0,
                status == PresenterStatus.CONFIRMED
                        ? new Consents(true, random.nextInt(6) > 0, random.nextInt(8) > 0, 1, true)
                        : null);
    }

    private Known somebody() {
        return !known.isEmpty() && random.nextInt(100) < AGAIN
                ? known.get(random.nextInt(known.size()))
                : newcomer(house());
    }

    private Known newcomer(House house) {
        Known newcomer = new Known(names.next(), "presenter" + (known.size() + 1) + "@" + house.domain(), house);
        known.add(newcomer);
        return newcomer;
    }

    private House house() {
        return houses.get(random.nextInt(houses.size()));
    }
}
