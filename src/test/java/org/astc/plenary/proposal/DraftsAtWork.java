package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.platform.Announcements;
import org.astc.plenary.testing.Given;
import org.astc.plenary.testing.Shop;

/** Drafts of proposals for tests, the keys that were mailed, and the letters about them. */
@ApplicationScoped
public class DraftsAtWork {
    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Inject
    private Given given;

    @Inject
    private EventQueries events;

    @Inject
    private Proposals proposals;

    @Inject
    private Presenters presenters;

    @Inject
    private PersonService people;

    @Inject
    private ProposalKeys keys;

    @Inject
    private Announcements announcements;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<LetterWriter> writers;

    /** A draft with the one who writes it. */
    public record Draft(UUID eventId, UUID id, String code, String key, String proposer) {}

    /** A new event. */
    public UUID event() {
        return events.idOf(given.anEvent(Shop.plan(5, 5))).orElseThrow();
    }

    /** A draft at the event. */
    @Transactional
    public Draft begunAt(UUID event) {
        Proposal proposal = new Proposal(event, "en", clock.instant());
        proposals.add(proposal);
        String email = "ines." + UUID.randomUUID() + "@orrery.example";
        NamedPresenter ines = named("Ines Proposer", email);
        presenters.add(new Presenter(proposal, people.findOrCreate(ines.name(), email, "en"), ines, 0, clock.instant())
                .asProposer());
        return new Draft(event, proposal.getId(), proposal.getCode(), keys.of(proposal), email);
    }

    static NamedPresenter named(String name, String email) {
        return new NamedPresenter(name, email, "", null, PresenterRole.PRESENTER, "en");
    }

    /** An address that nobody had before. */
    static String address(String who) {
        return who.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@lumen.example";
    }

    /** Hands it in, whatever is missing. */
    @Transactional
    public void submit(Draft draft) {
        em.createNativeQuery("""
            insert into track (id, event_id, code, name, description, position, closed)
            values (?1, ?2, ?3, 'Any', '', 0, false)
            """)
                .setParameter(1, draft.id())
                .setParameter(2, draft.eventId())
                .setParameter(3, "t-" + draft.id())
                .executeUpdate();
        em.createNativeQuery("""
            insert into session_format (id, event_id, code, name, description, position, minutes, least_presenters,
              most_presenters, moderated, counts) values (?1, ?2, ?3, 'Panel', '', 0, 60, 1, 6, false, true)
            """)
                .setParameter(1, draft.id())
                .setParameter(2, draft.eventId())
                .setParameter(3, "f-" + draft.id())
                .executeUpdate();
        em.createNativeQuery("""
            update proposal set status = 'SUBMITTED', submitted_at = utc_timestamp(6), title = 'Orreries at work',
              track_id = ?1, format_id = ?1, version = version + 1 where id = ?1
            """).setParameter(1, draft.id()).executeUpdate();
        em.clear();
        announcements.tell(new ProposalSubmitted(draft.id()));
    }

    @Transactional
    public void withdraw(Draft draft) {
        proposals.lock(draft.id()).withdraw(clock.instant());
    }

    @Transactional
    public Presenter find(Draft draft, String email) {
        return presenters.of(draft.id()).stream()
                .filter(presenter -> email.equals(presenter.getEmail()))
                .findFirst()
                .orElseThrow();
    }

    SeenPresenter seen(Draft draft, String email) {
        Presenter presenter = find(draft, email);
        return new SeenPresenter(draft.code(), draft.key(), presenter.getCode(), presenter.getVersion());
    }

    String invitation(Draft draft, String email) {
        return keys.ofInvitation(find(draft, email));
    }

    String ownKey(Draft draft, String email) {
        return keys.of(find(draft, email));
    }

    /** Writes the letter as it would be sent to that address now. */
    @Transactional
    public Optional<Mail> letter(String kind, UUID about, String recipient) {
        return writers.stream()
                .filter(writer -> writer.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .write(new Letter(kind, about, null, recipient, "en"));
    }

    /** Who got letters of this kind about the presenter, whether or not they have left. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> recipients(String kind, UUID about) {
        return em.createNativeQuery("select recipient from outbox where kind = ?1 and about = ?2 order by id")
                .setParameter(1, kind)
                .setParameter(2, about)
                .getResultList();
    }
}
