package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    List<Person> withAddress(String email) {
        return em.createQuery("select p from Person p where p.email = :email order by p.id", Person.class)
                .setParameter("email", email)
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
                        .getResultList();
    }

    /** Adds them now: other contexts point at them in the same transaction, and only the database knows that. */
    void add(Collection<Person> newcomers) {
        newcomers.forEach(em::persist);
        em.flush();
    }

    /** Returns every record of the person: by its id, or by the address. */
    List<Person> of(DataSubject subject) {
        return em.createQuery("""
            select p from Person p
            where p.id = :person or p.email = :email
            order by p.id
            """, Person.class)
                .setParameter("person", subject.personId())
                .setParameter("email", subject.email())
                .getResultList();
    }
}
