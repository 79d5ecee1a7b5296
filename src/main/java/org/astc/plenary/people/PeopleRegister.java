package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/**
 * Enters and changes people as the association knows them. It is about the person only: the addresses of registrations
 * and of accounts are not touched, since private links and what was told in confidence hang on them.
 */
@ApplicationScoped
@Transactional
public class PeopleRegister {
    private People people;
    private Caller caller;
    private Clock clock;

    protected PeopleRegister() {}

    @Inject
    PeopleRegister(People people, Caller caller, Clock clock) {
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Somebody who is known; enrolled if a roster named the person before. */
    public record Known(UUID id, PersonPlan plan, boolean enrolled) {}

    /** Returns those with one of the numbers or one of the cleaned addresses. */
    public List<Known> numberedOrAt(Collection<String> numbers, Collection<String> emails) {
        caller.require(Permission.CHANGE_PEOPLE, null);
        return people.numberedOrAt(numbers, emails).stream()
                .map(person -> new Known(person.getId(), person.plan(), person.isEnrolled()))
                .toList();
    }

    /** Enters somebody with a name and a language; returns the id. */
    public UUID enter(PersonPlan plan) {
        caller.require(Permission.CHANGE_PEOPLE, null);
        Person person = new Person(plan, clock.instant());
        people.add(person);
        return person.getId();
    }

    /** Takes over what the plan says of somebody who is known. */
    public void enroll(UUID id, PersonPlan plan) {
        caller.require(Permission.CHANGE_PEOPLE, null);
        people.get(id).enroll(plan, clock.instant());
    }
}
