package org.astc.plenary.walk;

import static org.astc.plenary.walk.Walked.at;
import static org.astc.plenary.walk.Walked.scene;
import static org.astc.plenary.walk.Walked.signedIn;
import static org.astc.plenary.walk.Walked.wrong;

import java.util.List;
import java.util.stream.Stream;

/** Every page in every state that the walk visits. A page that is missing here fails {@link EveryPageIsWalkedTest}. */
final class Places {
    private static final String EVENT = "/events/{slug}";
    private static final String REGISTER = "/events/{slug}/register";
    private static final String ORDER = "/orders/{code}";
    private static final String OWN = "/registrations/{code}";
    private static final String ABOUT = "/events/{slug}/about-you";
    private static final String SIGN_IN = "/sign-in";
    private static final String LIST = "/staff/{slug}/registrations";
    private static final String DETAIL = "/staff/{slug}/registrations/{code}";
    private static final String EXPORT = "/staff/{slug}/registrations/export";
    private static final String JOB = "/staff/jobs/{id}";
    private static final String RELEASES = "/staff/{slug}/inclusion/releases";
    private static final String DESK = "/staff/{slug}/access";
    private static final String CODE = "/sign-in/code";
    private static final String SECOND = "/my/second-factor";
    private static final String TOKENS = "/staff/{slug}/tokens";
    private static final String PAYMENTS = "/staff/{slug}/payments";
    private static final String BILL = "/staff/{slug}/payments/{number}";
    private static final String ORGANIZATIONS = "/staff/organizations";
    private static final String PEOPLE = "/staff/people";
    private static final String LINK = "/sign-in/{id}";

    private static final List<Walked> HOUSE = List.of(
            at("/", "all events", "/"),
            at("/", "signed out", "/?done=signed-out"),
            at("/", "nothing found", "/?q=zzzzzz"),
            at(EVENT, "open", "/events/annual-conference"),
            at(EVENT, "ended", "/events/annual-conference-last-year"),
            at(EVENT, "not yet open", "/events/annual-conference-next"),
            at(EVENT, "one free type", "/events/webinar"),
            at(EVENT, "with a price", "/events/workshop"),
            scene(EVENT, "sold out", Scenes::fullEvent),
            scene(EVENT, "draft, place to come", Drafts::preview),
            at("/events/{slug}/policies/{code}", "conduct", "/events/webinar/policies/code-of-conduct"),
            at(SIGN_IN, "plain", "/sign-in"),
            scene(SIGN_IN, "refused", Scenes::signInRefused).answering(422),
            scene(SIGN_IN, "link sent", Scenes::signInLinkSent),
            scene(LINK, "ready", Scenes::signInLinkReady),
            scene(LINK, "spent", Scenes::signInLinkSpent).answering(410),
            signedIn("/my", "nothing booked", "door", "/my"),
            scene("/my", "booked", Scenes::myPlaces),
            signedIn("/my/data", "plain", "attendee", "/my/data"),
            signedIn("/my/data/erase", "plain", "attendee", "/my/data/erase"),
            scene("/my/data/erase", "not sure", Scenes::eraseNotSure).answering(422),
            at("/data/erased", "plain", "/data/erased"),
            scene("/registrations/{code}/data", "plain", Scenes::ownData),
            scene("/registrations/{code}/data", "code in force", Confidences::dataWithCode),
            scene("/registrations/{code}/data/erase", "plain", Scenes::ownErasure),
            signedIn("/my/password", "plain", "attendee", "/my/password"),
            scene("/my/password", "too easy", Scenes::passwordTooEasy).answering(422),
            at(CODE, "no first step", "/sign-in/code").answering(410),
            scene(CODE, "asked", AccountScenes::codeAsked),
            scene(CODE, "wrong", AccountScenes::codeWrong).answering(422),
            signedIn(SECOND, "off", "reviewer21", SECOND),
            scene(SECOND, "begun", AccountScenes::begun),
            scene(SECOND, "wrong", AccountScenes::firstCodeWrong).answering(422),
            scene(SECOND, "codes shown", AccountScenes::codesShown),
            scene(SECOND, "on", AccountScenes::on),
            at("/accessibility", "plain", "/accessibility"),
            at("/privacy", "plain", "/privacy"),
            at("error", "404", "/nothing-here").answering(404),
            signedIn("error", "403", "attendee", "/staff/audit").answering(403),
            at(REGISTER, "one type", "/events/webinar/register"),
            scene(REGISTER, "wrong", Scenes::registerWrong).answering(422),
            at(REGISTER, "several types", "/events/annual-conference/register"),
            at(REGISTER, "with a price", "/events/workshop/register"),
            scene(REGISTER, "several types, a price chosen", Invoicing::costsChosen),
            at(REGISTER, "ended", "/events/annual-conference-last-year/register"),
            at(REGISTER, "not yet open", "/events/annual-conference-next/register"),
            scene(REGISTER, "sold out", Scenes::soldOut),
            scene(ORDER, "held", Scenes::orderHeld),
            scene(ORDER, "released", Scenes::orderReleased),
            scene(ORDER, "confirmed", Scenes::orderConfirmed),
            scene(ORDER, "on invoice", Invoicing::orderOnInvoice),
            scene(ORDER, "last step", Invoicing::lastStep),
            scene(ORDER, "paid", Invoicing::orderPaid),
            scene("/orders/{code}/invoice", "open", Invoicing::invoice),
            scene("/orders/{code}/invoice", "of a house, how to pay", Invoicing::invoiceOfHouse),
            scene("/orders/{code}/receipt", "paid", Invoicing::receipt),
            scene("/orders/{code}/receipt", "taken back", Invoicing::receiptTakenBack),
            signedIn(PAYMENTS, "full", "finance", "/staff/annual-conference/payments")
                    .forStaff(),
            signedIn(PAYMENTS, "nothing found", "finance", "/staff/annual-conference/payments?words=zzzzzz")
                    .forStaff(),
            signedIn(PAYMENTS, "empty", "finance", "/staff/museum-tour/payments")
                    .forStaff(),
            scene(BILL, "open", Invoicing::atTheDesk).forStaff(),
            wrong(BILL, "wrong", Invoicing::atTheDeskWrong),
            scene(BILL, "paid", Invoicing::paid).forStaff(),
            scene(BILL, "taken back", Invoicing::takenBack).forStaff(),
            wrong(BILL, "no reason", Invoicing::noReason),
            scene(OWN, "plain", Scenes::ownPage),
            scene(OWN, "joining later", Scenes::ownPageJoiningLater),
            scene(OWN, "not paid", Invoicing::ownPageNotPaid),
            at("/events/{slug}/access", "rooms", "/events/annual-conference/access"),
            at("/events/{slug}/access", "facts only", "/events/museum-tour/access"),
            scene("/registrations/{code}/access", "plain", Confidences::ask),
            scene("/registrations/{code}/access", "wrong", Confidences::askNothing)
                    .answering(422),
            scene("/registrations/{code}/access", "sent", Confidences::sent),
            scene("/registrations/{code}/access", "told", Confidences::told),
            scene("/registrations/{code}/access", "replied", Confidences::replied),
            scene("/registrations/{code}/code", "plain", Confidences::code),
            scene("/registrations/{code}/code", "wrong", Confidences::codeWrong).answering(422),
            scene("/registrations/address/{change}", "asked", Confidences::addressChanged),
            at(ABOUT, "reader", "/events/webinar/about-you"),
            scene(ABOUT, "asked", Confidences::aboutYou),
            scene(ABOUT, "done", Confidences::aboutYouDone),
            scene(ABOUT, "done, answers shown", Confidences::aboutYouShown),
            scene(ABOUT, "answers to review", Confidences::aboutYouReview),
            scene(ABOUT + "/delete", "asked once more", Confidences::withdrawing),
            scene(ABOUT + "/{topic}", "two questions, nothing chosen before", Confidences::nothingChosen),
            scene("/events/{slug}/about-you/{topic}", "several answers", Confidences::race),
            scene("/events/{slug}/about-you/{topic}", "a list", Confidences::origin),
            scene("/events/{slug}/about-you/{topic}", "without consent", Confidences::withoutConsent)
                    .answering(422),
            scene(OWN, "stale", Scenes::ownPageStale).answering(422),
            signedIn("/staff", "start", "registration", "/staff").forStaff(),
            scene("/staff/{slug}", "something overdue", Invoicing::overview).forStaff(),
            signedIn("/staff/{slug}", "overview", "registration", "/staff/annual-conference")
                    .forStaff(),
            signedIn(LIST, "full", "registration", "/staff/annual-conference/registrations")
                    .forStaff(),
            signedIn(LIST, "filtered", "registration", "/staff/annual-conference/registrations?who=an&order=name")
                    .forStaff(),
            signedIn(LIST, "nothing found", "registration", "/staff/annual-conference/registrations?who=zzzzzz")
                    .forStaff(),
            signedIn(LIST, "empty", "registration", "/staff/annual-conference-next/registrations")
                    .forStaff(),
            signedIn(EXPORT, "all", "registration", "/staff/annual-conference/registrations/export")
                    .forStaff(),
            scene(EXPORT, "no column", JobScenes::noColumn).answering(422).forStaff(),
            scene(EXPORT, "filtered, saved", JobScenes::saved).forStaff(),
            signedIn("/staff/jobs", "none", "chair", "/staff/jobs").forStaff(),
            scene("/staff/jobs", "some", JobScenes::list).forStaff(),
            scene(JOB, "begun", JobScenes::begun).forStaff(),
            scene(JOB, "running", JobScenes::running).forStaff(),
            scene(JOB, "stopping", JobScenes::stopping).forStaff(),
            scene(JOB, "done", JobScenes::done).forStaff(),
            scene(JOB, "failed", JobScenes::failed).forStaff(),
            scene(JOB, "cancelled", JobScenes::cancelled).forStaff(),
            scene(JOB, "file gone", JobScenes::gone).forStaff(),
            scene(JOB, "withheld", JobScenes::withheld).forStaff(),
            scene(LIST, "somebody erased", Scenes::erasedInList).forStaff(),
            scene(DETAIL, "erased", Scenes::erased).forStaff(),
            scene(DETAIL, "plain", Scenes::detail).forStaff(),
            scene(DETAIL, "wrong", Scenes::detailWrong).answering(422).forStaff(),
            signedIn("/staff/{slug}/team", "plain", "admin", "/staff/webinar/team")
                    .forStaff(),
            scene("/staff/{slug}/team", "wrong", Scenes::teamWrong)
                    .answering(422)
                    .forStaff(),
            scene("/staff/{slug}/team/{grant}", "plain", Scenes::teamMember).forStaff(),
            scene("/staff/{slug}/team/{grant}", "last administrator", Scenes::lastAdministrator)
                    .answering(422)
                    .forStaff(),
            signedIn(TOKENS, "none", "admin", "/staff/workshop/tokens").forStaff(),
            scene(TOKENS, "made", AccountScenes::tokenMade).forStaff(),
            scene(TOKENS, "wrong", AccountScenes::tokenWrong).answering(422).forStaff(),
            signedIn("/staff/second-factor", "plain", "admin", "/staff/second-factor")
                    .forStaff(),
            scene("/staff/second-factor", "wrong", AccountScenes::lostFactorOfNobody)
                    .answering(422)
                    .forStaff(),
            signedIn("/staff/settings", "all", "admin", "/staff/settings").forStaff(),
            at("/problems/{name}", "sold out", "/problems/sold-out"),
            signedIn(DESK, "full", "access", "/staff/annual-conference/access").forStaff(),
            signedIn(DESK, "of one status", "access", "/staff/annual-conference/access?status=arranged")
                    .forStaff(),
            signedIn(DESK, "empty", "access", "/staff/annual-conference-next/access")
                    .forStaff(),
            scene("/staff/{slug}/access/{code}", "opened", Confidences::opened).forStaff(),
            scene("/staff/{slug}/access/{code}", "not moved", Confidences::notMoved)
                    .forStaff(),
            scene("/staff/{slug}/access/{code}", "message too long", Confidences::messageTooLong)
                    .answering(422)
                    .forStaff(),
            scene("/staff/{slug}/access/{code}", "closed", Confidences::closed).forStaff(),
            signedIn("/staff/{slug}/inclusion", "a rate", "inclusion", "/staff/annual-conference/inclusion")
                    .forStaff(),
            signedIn("/staff/{slug}/inclusion", "none", "inclusion", "/staff/annual-conference-next/inclusion")
                    .forStaff(),
            signedIn(RELEASES, "some", "inclusion", "/staff/annual-conference-last-year/inclusion/releases")
                    .forStaff(),
            signedIn(RELEASES, "none", "inclusion", "/staff/webinar/inclusion/releases")
                    .forStaff(),
            signedIn(RELEASES + "/new", "plain", "inclusion", "/staff/annual-conference/inclusion/releases/new")
                    .forStaff(),
            scene(RELEASES + "/new", "nothing chosen", ReleaseScenes::nothingChosen)
                    .answering(422)
                    .forStaff(),
            scene(RELEASES + "/{plan}", "draft", ReleaseScenes::draft).forStaff(),
            scene(RELEASES + "/{plan}", "not meant", ReleaseScenes::notMeant)
                    .answering(422)
                    .forStaff(),
            scene(RELEASES + "/{plan}", "abandoned", ReleaseScenes::abandoned).forStaff(),
            scene(RELEASES + "/{plan}", "released", ReleaseScenes::released).forStaff(),
            at("/events/{slug}/reports", "one", "/events/annual-conference-last-year/reports"),
            at("/events/{slug}/reports", "none", "/events/webinar/reports"),
            at(
                    "/events/{slug}/reports/{report}",
                    "plain",
                    "/events/annual-conference-last-year/reports/annual-conference-last-year-1"),
            signedIn(ORGANIZATIONS, "full", "registration", ORGANIZATIONS).forStaff(),
            signedIn(ORGANIZATIONS, "filtered", "finance", ORGANIZATIONS + "?type=zoo&member=yes")
                    .forStaff(),
            signedIn(ORGANIZATIONS, "nothing found", "registration", ORGANIZATIONS + "?words=zzzzzz")
                    .forStaff(),
            signedIn(ORGANIZATIONS + "/new", "plain", "registration", ORGANIZATIONS + "/new")
                    .forStaff(),
            scene(ORGANIZATIONS + "/new", "wrong", Register::organizationWrong)
                    .answering(422)
                    .forStaff(),
            scene(ORGANIZATIONS + "/{id}", "plain", Register::organization).forStaff(),
            scene(ORGANIZATIONS + "/{id}", "membership wrong", Register::membershipWrong)
                    .answering(422)
                    .forStaff(),
            scene(ORGANIZATIONS + "/{id}/edit", "plain", Register::organizationChange)
                    .forStaff(),
            signedIn(PEOPLE, "full", "registration", PEOPLE).forStaff(),
            signedIn(PEOPLE, "nothing found", "registration", PEOPLE + "?who=zzzzzz&where=zzzzzz")
                    .forStaff(),
            scene(PEOPLE + "/{id}", "plain", Register::person).forStaff(),
            scene("/staff/people/duplicates", "two alike", Merging::alike).forStaff(),
            scene("/staff/people/merge", "compared", Merging::compared).forStaff(),
            scene("/staff/people/merge", "nothing chosen", Merging::nothingKept)
                    .answering(422)
                    .forStaff(),
            scene("/staff/people/merges/{merge}", "merged", Merging::merged).forStaff(),
            scene("/staff/people/merges/{merge}", "undone", Merging::undone).forStaff(),
            signedIn("/staff/organizations/duplicates", "list", "registration", "/staff/organizations/duplicates")
                    .forStaff(),
            scene("/staff/organizations/merge", "compared", Merging::organizationsCompared)
                    .forStaff(),
            scene("/staff/organizations/merges/{merge}", "merged", Merging::organizationsMerged)
                    .forStaff(),
            scene("/staff/organizations/{organization}/contacts", "one", Merging::contacts)
                    .forStaff(),
            scene("/staff/organizations/{organization}/contacts", "wrong", Merging::contactWrong)
                    .answering(422)
                    .forStaff(),
            signedIn("/my/organization", "none", "attendee", "/my/organization"),
            scene("/my/organization", "asked", Merging::asked),
            scene("/my/organization", "without a name", Merging::withoutName).answering(422),
            scene("/my/organization", "to decide", Merging::toDecide),
            signedIn(PEOPLE + "/import", "plain", "registration", PEOPLE + "/import")
                    .forStaff(),
            signedIn(PEOPLE + "/import", "discarded", "registration", PEOPLE + "/import?done=discarded")
                    .forStaff(),
            scene(PEOPLE + "/import", "wrong", Register::noTable).answering(422).forStaff(),
            scene(PEOPLE + "/import/{id}", "looked at", Register::preview).forStaff(),
            scene(PEOPLE + "/import/{id}", "nothing to import", Register::nothingToImport)
                    .forStaff(),
            scene(PEOPLE + "/import/{id}", "imported", Register::imported).forStaff(),
            signedIn(ORGANIZATIONS + "/import", "plain", "registration", ORGANIZATIONS + "/import")
                    .forStaff(),
            scene(ORGANIZATIONS + "/import", "wrong", Register::noRoster)
                    .answering(422)
                    .forStaff(),
            scene(ORGANIZATIONS + "/import/{id}", "looked at", Register::houses).forStaff(),
            signedIn("/staff/audit", "plain", "admin", "/staff/audit").forStaff(),
            at("/dev/", "plain", "/dev/"));

    static final List<Walked> ALL = Stream.of(
                    HOUSE,
                    SettingUp.PLACES,
                    ProposalPlaces.PLACES,
                    ProposalPlacesOfStaff.PLACES,
                    PresenterScenes.PLACES,
                    ReviewScenes.PLACES)
            .flatMap(List::stream)
            .toList();

    private Places() {}
}
