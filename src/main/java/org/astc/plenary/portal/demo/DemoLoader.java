package org.astc.plenary.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.registration.OfferPlan;
import org.astc.plenary.registration.OfferService;
import org.astc.plenary.registration.TakenOver;
import org.astc.plenary.registration.TakeoverService;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.DemoAccounts;

/**
 * Loads the demo into an empty database: the same on every machine (fixed seed), with dates relative to the clock, all
 * of it through the services. It writes no letters.
 */
@ApplicationScoped
public class DemoLoader {
    private static final long SEED = 1973;
    private static final int LAST_YEAR = 1_600;
    private static final int THIS_YEAR = 1_140;
    /** Every so many orders of this year one still waits for its money. */
    private static final int UNPAID = 40;

    private static final int AT_ONCE = 100;

    private DemoAccounts accounts;
    private DemoEvents events;
    private DemoOrganizations organizations;
    private OfferService offers;
    private TakeoverService takeover;
    private DemoAnswers answers;
    private DemoAccessRequests requests;
    private DemoReleases releases;
    private DemoProposalLoading proposals;
    private EventQueries queries;
    private Caller caller;
    private Clock clock;

    protected DemoLoader() {}

    @Inject
    DemoLoader(
            DemoAccounts accounts,
            DemoEvents events,
            DemoOrganizations organizations,
            OfferService offers,
            TakeoverService takeover,
            DemoAnswers answers,
            DemoAccessRequests requests,
            DemoReleases releases,
            DemoProposalLoading proposals,
            EventQueries queries,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.organizations = organizations;
        this.offers = offers;
        this.takeover = takeover;
        this.answers = answers;
        this.requests = requests;
        this.releases = releases;
        this.proposals = proposals;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Loads the demo unless it is there already.
     *
     * @return what was done, in one line
     * @throws IllegalStateException if there is something else, such as a part of a demo whose loading was cut short
     */
    @ActivateRequestContext
    public String load() {
        if (queries.bySlug("museum-tour").isPresent()) {
            return "The demo is there already.";
        }
        requireEmpty();
        caller.is(Caller.Identity.system());
        accounts.open();
        DemoDates dates = new DemoDates(clock.instant());
        Random random = new Random(SEED);
        List<DemoOrganizations.House> houses =
                organizations.add(random, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        DemoVisitors visitors = new DemoVisitors(random, houses);
        lastYear(dates, visitors);
        thisYear(dates, visitors);
        offers.open(events.conferenceOfNextYear(dates), conferenceOffer(dates, 40, DemoEvents.PHOENIX));
        offers.open(events.webinar(dates), DemoOffers.free("participant", "Participant", "With captions.", 500));
        offers.open(events.workshop(dates), DemoOffers.workshop());
        offers.open(events.museumTour(dates), DemoOffers.free("visitor", "Visitor", "One place on the tour.", 30));
        int proposed = proposals.load(dates, new Random(SEED + 2), houses, accounts.identity("attendee"));
        tellInConfidence();
        return "The demo is loaded: six events, 320 organizations, " + (LAST_YEAR + THIS_YEAR) + " registrations, "
                + proposed + " proposals.";
    }

    /** Draws from a source of its own, so that the people stay the same whatever they say. */
    private void tellInConfidence() {
        Random random = new Random(SEED + 1);
        UUID thisYear = queries.idOf("annual-conference").orElseThrow();
        requests.ask(thisYear, random, clock.instant());
        answers.answer(queries.idOf("annual-conference-last-year").orElseThrow(), random);
        answers.answer(thisYear, random);
        answers.measure();
        report(queries.idOf("annual-conference-last-year").orElseThrow());
    }

    /** Two analysts let the report of an event out, one after the other. */
    private void report(UUID event) {
        caller.is(accounts.identity("inclusion"));
        UUID plan = releases.prepare(event);
        caller.is(accounts.identity("inclusion2"));
        releases.approve(event, plan);
        caller.is(Caller.Identity.system());
    }

    private void requireEmpty() {
        if (!accounts.list().isEmpty() || !queries.all().isEmpty()) {
            throw new IllegalStateException("the database holds a part of the demo (its loading was cut short) or other"
                    + " events; start with an empty PLENARY_DATA");
        }
    }

    private void lastYear(DemoDates dates, DemoVisitors visitors) {
        UUID event = events.conferenceOfLastYear(dates);
        offers.open(event, conferenceOffer(dates, -58, DemoEvents.CHICAGO));
        String slug = "annual-conference-last-year";
        enter(
                slug,
                visitors.orders(
                        slug,
                        LAST_YEAR,
                        Integer.MAX_VALUE,
                        dates.morning(-64, DemoEvents.CHICAGO),
                        dates.morning(-37, DemoEvents.CHICAGO)));
    }

    private void thisYear(DemoDates dates, DemoVisitors visitors) {
        UUID event = events.conference(dates);
        offers.open(event, conferenceOffer(dates, 2, DemoEvents.HALIFAX));
        String slug = "annual-conference";
        List<TakenOver> orders = visitors.orders(
                slug,
                THIS_YEAR,
                UNPAID,
                dates.morning(-17, DemoEvents.HALIFAX),
                dates.morning(0, DemoEvents.HALIFAX).minusSeconds(86_400));
        Caller.Identity attendee = accounts.identity("attendee");
        DemoVisitors.replaceLast(orders, attendee.name(), attendee.email());
        enter(slug, orders);
        organizations.employ(orders);
    }

    /** The early phase ends so many weeks from now, the regular one six weeks after it. */
    private static OfferPlan conferenceOffer(DemoDates dates, int weeks, ZoneId zone) {
        return DemoOffers.conference(
                dates.endOfDay(weeks, DayOfWeek.WEDNESDAY, zone), dates.endOfDay(weeks + 6, DayOfWeek.WEDNESDAY, zone));
    }

    private void enter(String slug, List<TakenOver> orders) {
        for (int i = 0; i < orders.size(); i += AT_ONCE) {
            takeover.takeOver(slug, orders.subList(i, Math.min(orders.size(), i + AT_ONCE)));
        }
    }
}
