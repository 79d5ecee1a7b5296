package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.DataSubject;

/** Everybody the house knows. */
@ApplicationScoped
class People {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    Person get(UUID id) {
        return Optional.ofNullable(em.find(Person.class, id))
                .filter(person -> !person.isErased())
                .orElseThrow(NotFound::new);
    }

    /** Returns the oldest record with this name and address. */
    Optional<Person> with(String name, String email) {
        return em
                .createNamedQuery("Person.withContact", Person.class)
                .setParameter("name", name)
                .setParameter("email", email)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .filter(person -> person.contact().equals(new Contact(name, email)))
                .findFirst();
    }

    /** Returns those with one of the names and one of the addresses; each pair is for the caller to compare. */
    List<Person> withOneOf(Collection<String> names, Collection<String> emails) {
        return em.createQuery("""
            select p from Person p
            where p.email in :emails and p.name in :names
            order by p.id
            """, Person.class)
                .setParameter("emails", emails)
                .setParameter("names", names)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    List<Person> withAddresses(Collection<String> emails) {
        return em.createQuery("select p from Person p where p.email in :emails order by p.id", Person.class)
                .setParameter("emails", emails)
                .getResultList();
    }

    void add(Person person) {
        em.persist(person);
    }

    /** Returns those with one of the numbers or one of the addresses. */
    Set<Person> numberedOrAt(Collection<String> numbers, Collection<String> emails) {
        Set<Person> found = new LinkedHashSet<>();
        found.addAll(with("p.externalId in :words", numbers));
        found.addAll(with("p.email in :words", emails));
        return found;
    }

    private List<Person> with(String condition, Collection<String> words) {
        return words.isEmpty()
                ? List.of()
                : em.createQuery("select p from Person p where " + condition + " order by p.id", Person.class)
                        .setParameter("words", words)
                        .getResultStream()
                        .map(person -> person.isMerged() ? get(person.knownAs()) : person)
                        .toList();
    }

    /** Adds them now: other contexts point at them in the same transaction, and only the database knows that. */
    void add(Collection<Person> newcomers) {
        newcomers.forEach(em::persist);
        em.flush();
    }

    /** Returns every record of the person: by its id, or by the address, with those that were merged into them. */
    List<Person> of(DataSubject subject) {
        List<Person> records = new ArrayList<>(em.createQuery("""
            select p from Person p
            where p.id = :person or p.email = :email
            order by p.id
            """, Person.class)
                .setParameter("person", subject.personId())
                .setParameter("email", subject.email())
                .getResultStream()
                .filter(person -> !subject.leavesOut(person.getId()) && !subject.leavesOut(person.knownAs()))
                .toList());
        if (!records.isEmpty()) {
            mergedInto(records.stream().map(Person::getId).toList()).stream()
                    .filter(other -> !records.contains(other))
                    .forEach(records::add);
        }
        return records;
    }

    /** Returns the records that were merged into one of these. */
    List<Person> mergedInto(Collection<UUID> kept) {
        return em.createQuery("select p from Person p where p.mergedInto in :kept order by p.id", Person.class)
                .setParameter("kept", kept)
                .getResultList();
    }

    /** Finds the record; nobody else changes it, or looks it up for a booking, until the transaction ends. */
    Optional<Person> lock(UUID id) {
        return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Person> find(UUID id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** Returns up to so many records that were not compared yet, leaving alone what somebody else works on. */
    @SuppressWarnings("unchecked")
    List<UUID> toCompare(int atMost) {
        return em.createNativeQuery("""
            select id from person where compared = false order by id limit ?1 for update skip locked
            """).setParameter(1, atMost).getResultList();
    }

    /** Notes that these were compared, which is no new version of what they say. */
    void compared(List<UUID> ids) {
        String places =
                IntStream.rangeClosed(1, ids.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(","));
        Query note = em.createNativeQuery("update person set compared = true where id in (" + places + ")");
        for (int i = 0; i < ids.size(); i++) {
            note.setParameter(i + 1, ids.get(i));
        }
        note.executeUpdate();
    }

    Map<UUID, Person> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select p from Person p where p.id in :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Person::getId, person -> person));
    }

    void remove(Person person) {
        em.remove(person);
    }

    void flush() {
        em.flush();
    }
}
