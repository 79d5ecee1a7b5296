package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.DataSubject;

/**
 * The places of somebody who asks for what is held on them: those under the address, for whoever has the address; for
 * the person themselves those of each record, and of records that were merged into another one. A record may have got
 * another address by a roster, which gives nobody the places of its person. None at events that are left out.
 */
@ApplicationScoped
class PlacesOfSubject {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private PersonService people;
    private MovedPlaces moved;

    protected PlacesOfSubject() {}

    @Inject
    PlacesOfSubject(PersonService people, MovedPlaces moved) {
        this.people = people;
        this.moved = moved;
    }

    List<Registration> of(DataSubject subject) {
        List<UUID> records =
                subject.personId() == null ? new ArrayList<>() : new ArrayList<>(people.recordsOf(subject));
        List<UUID> came = records.isEmpty() ? new ArrayList<>() : new ArrayList<>(moved.registrationsFrom(records));
        UUID nobody = new UUID(0, 0); // a list in a query holds something
        records.add(subject.personId() == null ? nobody : subject.personId());
        came.add(nobody);
        return em.createQuery("""
            select r from Registration r
            where r.personId in :records or r.email = :email or r.id in :came
            order by r.id
            """, Registration.class)
                .setParameter("records", records)
                .setParameter("email", subject.email())
                .setParameter("came", came)
                .getResultStream()
                .filter(place -> !subject.leavesOut(place.getEventId()))
                .toList();
    }
}
