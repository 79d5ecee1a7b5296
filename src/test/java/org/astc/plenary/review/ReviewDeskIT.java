package org.astc.plenary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.proposal.CallAtWork;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Forbidden;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What reviewers read and write. */
@ExtendWith(ArquillianExtension.class)
class ReviewDeskIT {
    @Inject
    private CommitteeAtWork committee;

    @Inject
    private CallAtWork call;

    @Inject
    private AssignmentService assignment;

    @Inject
    private ReviewDesk desk;

    @Inject
    private ReviewService service;

    @Inject
    private BlindDesk blind;

    @Inject
    private CommitteeService members;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private UUID event;
    private String ann;
    private String bo;

    @BeforeEach
    void anEvent() {
        event = committee.event();
        ann = address("ann");
        bo = address("bo");
    }

    @AfterEach
    void nobody() {
        caller.is(null);
    }

    @Test
    void aReviewerReadsTheTextsWithoutTheNamesInThem() {
        UUID proposal = call.handIn(
                event,
                "Snow with Quilla Yupanqui",
                "At the Lumen Works Museum we sort snow.",
                "Write to q@lumen.example.",
                List.of(new CallAtWork.Named("Quilla Yupanqui", address("quilla"), "Lumen Works Museum", null)));
        Map<String, UUID> who = assigned(proposal, ann);

        committee.isCaller(event, ann);
        OpenReview open = desk.open(committee.reviewOf(proposal, who.get(ann)));

        assertThat(open.proposal().title()).isEqualTo("Snow with [person]");
        assertThat(open.proposal().text("abstract")).isEqualTo("At the [organization] we sort snow.");
        assertThat(open.proposal().text("q-why")).isEqualTo("Write to [e-mail address].");
        assertThat(open.proposal().text("q-before")).as("not open to reviewers").isEmpty();
        assertThat(open.proposal().presenters()).isEqualTo(1);
        assertThat(open.toString()).doesNotContainIgnoringCase("quilla").doesNotContainIgnoringCase("lumen");
        assertThat(desk.mine().toString()).doesNotContainIgnoringCase("quilla");
    }

    @Test
    void nobodyOpensAnothersReview() {
        UUID proposal = handedIn(1).get(0);
        Map<String, UUID> who = assigned(proposal, ann, bo);
        UUID review = committee.reviewOf(proposal, who.get(ann));
        committee.isCaller(event, bo);

        assertThatThrownBy(() -> desk.open(review)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.submit(review, version(review), opinion(5)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.open(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> blind.list(event)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoeverIsNotImpartialSeesTheProposalNowhereEvenIfItIsTheirs() {
        UUID own = call.handIn(event, "Own", "Text.", "", List.of(CallAtWork.Named.stranger(ann)));
        UUID shared =
                call.handIn(event, "Shared before", "Text.", "", List.of(named("Cy", addressOfCy), named("Ann", ann)));
        UUID ofPartner = call.handIn(event, "Of a partner", "Text.", "", List.of(named("Cy", addressOfCy)));
        UUID ofHouse = call.handIn(event, "Of the house", "Text.", "", List.of(named("Di", "di@" + ann.split("@")[1])));
        UUID free = handedIn(1).get(0);
        UUID round = committee.round(event, 1, false);
        UUID member = committee.members(event, 9, ann).get(ann);

        for (UUID partial : List.of(own, shared, ofPartner, ofHouse)) {
            asChair(() -> assertThatThrownBy(() -> assignment.give(round, partial, member))
                    .isInstanceOf(NotImpartial.class));
        }
        asChair(() -> assignment.give(round, free, member));
        call.join(free, named("Ann", ann)); // named on it only now
        committee.isCaller(event, ann);

        assertThat(desk.mine().get(0).rounds()).isEmpty();
        assertThatThrownBy(() -> desk.open(committee.reviewOf(free, member))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDeclaredConflictTakesTheProposalAwayAtOnce() {
        UUID proposal = handedIn(1).get(0);
        Map<String, UUID> who = assigned(proposal, ann);
        UUID review = committee.reviewOf(proposal, who.get(ann));
        committee.isCaller(event, ann);
        service.keep(review, version(review), opinion(4));

        service.declareConflict(review, "");

        assertThat(desk.mine().get(0).rounds()).isEmpty();
        assertThatThrownBy(() -> desk.open(review)).isInstanceOf(NotFound.class);
        assertThat(committee.statusOf(review)).isEqualTo(ReviewStatus.CONFLICTED);
    }

    @Test
    void aReviewIsKeptHandedInAndChangedButNeverOverANewerOne() {
        UUID proposal = handedIn(1).get(0);
        UUID review = committee.reviewOf(proposal, assigned(proposal, ann).get(ann));
        committee.isCaller(event, ann);

        long version = service.keep(review, desk.open(review).version(), Opinion.NONE);
        assertThatThrownBy(() -> service.submit(review, version, Opinion.NONE)).isInstanceOf(PointsMissing.class);
        service.submit(review, version, opinion(4));
        assertThatThrownBy(() -> service.submit(review, version, opinion(1))).isInstanceOf(StaleData.class);

        OpenReview open = desk.open(review);
        assertThat(open.status()).isEqualTo(ReviewStatus.SUBMITTED);
        assertThat(open.opinion().points().values()).containsExactly(4);
        assertThat(open.done()).isEqualTo(1);
        assertThat(desk.mine().get(0).rounds().get(0).lines().get(0).score()).isEqualTo(4.0);
    }

    @Test
    void otherReviewsAreReadByNumberOnceTheOwnOneIsHandedIn() {
        UUID proposal = handedIn(1).get(0);
        UUID round = committee.round(event, 2, true);
        Map<String, UUID> who = committee.members(event, 9, ann, bo);
        asChair(() -> assignment.assign(round));
        UUID ofAnn = committee.reviewOf(proposal, who.get(ann));
        UUID ofBo = committee.reviewOf(proposal, who.get(bo));
        committee.isCaller(event, bo);
        service.submit(ofBo, version(ofBo), opinion(2));

        committee.isCaller(event, ann);
        assertThat(desk.open(ofAnn).others()).isEmpty();
        service.submit(ofAnn, version(ofAnn), opinion(5));

        List<OpenReview.Other> others = desk.open(ofAnn).others();
        assertThat(others).hasSize(1);
        assertThat(others.get(0).score()).isEqualTo(2.0);
        assertThat(others.toString()).doesNotContain(bo);
    }

    @Test
    void whoeverIsTakenOffTheCommitteeSeesNothingAndLeavesTheRestToOthers() {
        List<UUID> all = handedIn(2);
        UUID round = committee.round(event, 1, false);
        Map<String, UUID> who = committee.members(event, 9, ann);
        asChair(() -> assignment.assign(round));
        UUID done = committee.reviewOf(all.get(0), who.get(ann));
        committee.isCaller(event, ann);
        service.submit(done, version(done), opinion(3));

        asChair(() -> members.remove(who.get(ann)));

        committee.isCaller(event, ann);
        assertThat(desk.mine()).isEmpty();
        assertThatThrownBy(() -> desk.open(done)).isInstanceOf(NotFound.class);
        assertThat(committee.statusOf(done)).isEqualTo(ReviewStatus.SUBMITTED);
        Map<String, UUID> next = committee.members(event, 9, bo);
        asChair(() -> assignment.assign(round));
        assertThat(committee.standing(round))
                .extracting(row -> row[0], row -> row[1])
                .contains(tuple(all.get(1), next.get(bo)));
    }

    @Test
    void theListTakesAsManyStatementsForTwentyAsForTwo() {
        handedIn(2);
        UUID round = committee.round(event, 1, false);
        committee.members(event, 99, ann);
        asChair(() -> assignment.assign(round));
        committee.isCaller(event, ann);
        long forTwo = Statements.least(em, desk::mine);
        handedIn(18);
        asChair(() -> assignment.assign(round));
        committee.isCaller(event, ann);

        assertThat(desk.mine().get(0).rounds().get(0).lines()).hasSize(20);
        assertThat(Statements.least(em, desk::mine)).isEqualTo(forTwo).isLessThanOrEqualTo(10);
    }

    private final String addressOfCy = address("cy");

    private Map<String, UUID> assigned(UUID proposal, String... emails) {
        UUID round = committee.round(event, emails.length, false);
        Map<String, UUID> who = committee.members(event, 9, emails);
        asChair(() -> assignment.assign(round));
        assertThat(committee.standing(round)).extracting(row -> row[0]).contains(proposal);
        return who;
    }

    private Opinion opinion(int points) {
        UUID counts = em.createQuery(
                        "select c.id from Criterion c, ReviewRound r where r.id = c.roundId and r.eventId = :event"
                                + " and c.weight > 0",
                        UUID.class)
                .setParameter("event", event)
                .setMaxResults(1)
                .getSingleResult();
        return new Opinion(Map.of(counts, points), "Because.", "", "");
    }

    private List<UUID> handedIn(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        call.handIn(event, "Title " + i, "Text.", "", List.of(CallAtWork.Named.stranger(address("p")))))
                .toList();
    }

    private long version(UUID review) {
        return em.createQuery("select r.version from Review r where r.id = :id", Long.class)
                .setParameter("id", review)
                .getSingleResult();
    }

    private void asChair(Runnable work) {
        committee.asChair(event, work);
    }

    private static CallAtWork.Named named(String name, String email) {
        return new CallAtWork.Named(name, email, "", null);
    }

    /** An address that nobody else has, in a domain of its own. */
    private static String address(String box) {
        return box + "@" + UUID.randomUUID() + ".example";
    }
}
