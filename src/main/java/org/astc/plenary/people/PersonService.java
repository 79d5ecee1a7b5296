package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.security.DataSubject;

/** Knows people again. Nobody's record is changed by what a stranger types. */
@ApplicationScoped
@Transactional
public class PersonService {
    private People people;
    private Clock clock;

    protected PersonService() {}

    @Inject
    PersonService(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Returns the person with this name and address, made now if there is none. */
    public UUID findOrCreate(String name, String email, String language) {
        Contact contact = new Contact(name, email);
        return findOrCreate(List.of(contact), language).get(contact);
    }

    /**
     * Returns the person of each contact, in one look-up. Without an address nobody is known again, so each such name
     * is a new person, once per call.
     */
    public Map<Contact, UUID> findOrCreate(Collection<Contact> contacts, String language) {
        Map<Contact, UUID> known = known(contacts);
        Instant now = clock.instant();
        List<Person> newcomers = contacts.stream()
                .filter(contact -> !known.containsKey(contact))
                .distinct()
                .map(contact -> new Person(contact, language, now))
                .toList();
        if (!newcomers.isEmpty()) {
            people.add(newcomers);
            newcomers.forEach(person -> known.put(person.contact(), person.getId()));
        }
        return known;
    }

    /** Returns everybody known by the cleaned address; several people may share one. */
    public List<UUID> withAddress(String email) {
        return people.withAddresses(List.of(email)).stream()
                .map(Person::knownAs)
                .distinct()
                .toList();
    }

    /** Returns who is known by each of these addresses, as it is stored, with one statement. */
    public Map<String, Set<UUID>> withAddresses(Collection<String> emails) {
        return emails.isEmpty()
                ? Map.of()
                : people.withAddresses(emails).stream()
                        .collect(Collectors.groupingBy(
                                person -> person.contact().email(),
                                Collectors.mapping(Person::knownAs, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Returns every record of the person, also those that were merged into another one of theirs. */
    public List<UUID> recordsOf(DataSubject subject) {
        return people.of(subject).stream().map(Person::getId).toList();
    }

    /** Returns what each of these records says. */
    public List<PersonPlan> plansOf(DataSubject subject) {
        return people.of(subject).stream().map(Person::plan).toList();
    }

    /**
     * Takes every trait off these people, as far as nobody but a booking that ended named them; but not off those into
     * whom another record was merged, who are known for more than this.
     */
    public void forget(Collection<UUID> ids) {
        for (UUID id : ids) {
            List<Person> records = people.of(new DataSubject(null, id, null));
            if (records.size() == 1) {
                records.stream().filter(person -> !person.isEnrolled()).forEach(Person::erase);
            }
        }
    }

    private Map<Contact, UUID> known(Collection<Contact> contacts) {
        Collection<String> names = new TreeSet<>();
        Collection<String> emails = new TreeSet<>();
        for (Contact contact : contacts) {
            if (contact.email() != null) {
                names.add(contact.name());
                emails.add(contact.email());
            }
        }
        Map<Contact, UUID> known = new HashMap<>();
        if (contacts.size() == 1 && !emails.isEmpty()) {
            Contact one = contacts.iterator().next();
            people.with(one.name(), one.email()).ifPresent(person -> known.put(one, person.knownAs()));
        } else if (!emails.isEmpty()) {
            people.withOneOf(names, emails).forEach(person -> known.putIfAbsent(person.contact(), person.knownAs()));
        }
        return known;
    }
}
