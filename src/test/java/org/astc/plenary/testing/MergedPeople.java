package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.accessibility.AccessRequestService;
import org.astc.plenary.accessibility.Channel;
import org.astc.plenary.accessibility.Need;
import org.astc.plenary.accessibility.Wish;
import org.astc.plenary.inclusion.AboutYouService;
import org.astc.plenary.inclusion.Answer;
import org.astc.plenary.inclusion.Questionnaire;
import org.astc.plenary.people.MergeQueries;
import org.astc.plenary.people.PersonMergeService;
import org.astc.plenary.people.PersonTraits.Trait;
import org.astc.plenary.registration.OrderDesk;
import org.astc.plenary.registration.OrderKeys;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.security.Caller;

/** People who book, confide and are merged, for tests. */
@ApplicationScoped
public class MergedPeople {
    private static final Wish WISH =
            new Wish(Set.of(Need.CHAIR), "near the door", Set.of(), "", null, Channel.EMAIL, "");

    @Inject
    private Given given;

    @Inject
    private Shop shop;

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderKeys keys;

    @Inject
    private AccessRequestService requests;

    @Inject
    private AboutYouService questions;

    @Inject
    private PersonMergeService merging;

    @Inject
    private MergeQueries queries;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "inclusion")
    private EntityManager answers;

    /** A place of somebody. */
    public record Place(String slug, UUID id, String code, UUID person) {}

    public String event() {
        return given.anEvent(Shop.plan(50, 50));
    }

    public Place book(String slug, String name, String email) {
        OrderSummary.Line line = desk.register(Shop.request(slug, null, Shop.line("student", name, email)), Shop.YES)
                .order()
                .lines()
                .get(0);
        return new Place(
                slug,
                line.id(),
                line.code(),
                UUID.fromString(shop.text("select person_id from registration where id = ?1", line.id())));
    }

    public String key(Place place, int link) {
        return keys.ofRegistration(place.id(), link);
    }

    public void ask(Place place, int link) {
        requests.ask(place.code(), key(place, link), WISH);
    }

    public void answer(Place place, int link, String question, String chosen) {
        questions.answer(
                place.code(),
                key(place, link),
                List.of(Answer.of(Questionnaire.find(question).orElseThrow(), List.of(chosen), "")));
    }

    public UUID merge(UUID kept, UUID other, Trait... taken) {
        caller.is(Caller.Identity.system());
        return merging.merge(wish(kept, other, taken));
    }

    public PersonMergeService.Wish wish(UUID kept, UUID other, Trait... taken) {
        caller.is(Caller.Identity.system());
        return new PersonMergeService.Wish(
                kept,
                queries.person(kept).version(),
                other,
                queries.person(other).version(),
                Set.of(taken));
    }

    public void undo(UUID merge) {
        caller.is(Caller.Identity.system());
        merging.undo(merge);
    }

    /** How many requests the place has, told under that link. */
    public long requests(Place place, int link) {
        return shop.count(
                "select count(*) from access_request where link_version = " + link + " and registration_id = ?1",
                place.id());
    }

    /** How many answers the event has, whoever gave them. */
    public long answers(String slug) {
        return ((Number) answers.createNativeQuery("select count(*) from answer where event = unhex(sha2(?1, 256))")
                        .setParameter(1, shop.text("select id from event where slug = ?1", slug))
                        .getSingleResult())
                .longValue();
    }

    /** Everything that a merge may touch at the event, but what counts changes. */
    public String rows(String slug) {
        return shop.text("""
            select concat(
              (select group_concat(concat_ws('|', r.id, r.person_id, r.name, r.email, r.link_version, r.status)
                order by r.id) from registration r where r.event_id = e.id),
              ' ', coalesce((select group_concat(concat_ws('|', a.id, a.registration_id, a.link_version, a.status)
                order by a.id) from access_request a where a.event_id = e.id), ''),
              ' ', (select group_concat(concat_ws('|', p.id, p.name, p.email, p.pronouns, p.merged_into, p.language)
                order by p.id) from person p where p.id in (
                  select r.person_id from registration r where r.event_id = e.id
                  union select m.from_person_id from moved_place m where m.event_id = e.id)))
            from event e where e.slug = ?1""", slug);
    }
}
