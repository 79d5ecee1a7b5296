package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.security.DataSubject;

/** The own pages of a person, for the contexts that keep something in confidence there. */
@ApplicationScoped
@Transactional
public class ConfidedPlaces {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private OwnPages pages;
    private PageCodeService codes;
    private ShownCode shown;

    protected ConfidedPlaces() {}

    @Inject
    ConfidedPlaces(OwnPages pages, PageCodeService codes, ShownCode shown) {
        this.pages = pages;
        this.codes = codes;
        this.shown = shown;
    }

    /** Returns the pages of all registrations of the person. */
    public List<OwnPage> of(DataSubject subject) {
        List<UUID> ids = em.createQuery("""
            select r.id from Registration r
            where r.personId is not null and (r.personId = :person or r.email = :email)
            order by r.id
            """, UUID.class)
                .setParameter("person", subject.personId())
                .setParameter("email", subject.email())
                .getResultList();
        return ids.stream().flatMap(id -> pages.of(id).stream()).toList();
    }

    /** Returns those for which this request showed that a code was entered a short time ago. */
    public List<OwnPage> shown(DataSubject subject) {
        String token = shown.token();
        return token == null
                ? List.of()
                : of(subject).stream().filter(page -> codes.isOpen(page, token)).toList();
    }
}
