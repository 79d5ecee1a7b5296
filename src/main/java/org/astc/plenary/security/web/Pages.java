package org.astc.plenary.security.web;

import static org.astc.plenary.security.Permission.CHANGE_ORGANIZATIONS;
import static org.astc.plenary.security.Permission.CHANGE_PEOPLE;
import static org.astc.plenary.security.Permission.CHANGE_SETTINGS;
import static org.astc.plenary.security.Permission.CONFIGURE_EVENT;
import static org.astc.plenary.security.Permission.EXPORT_REGISTRATIONS;
import static org.astc.plenary.security.Permission.MERGE_DUPLICATES;
import static org.astc.plenary.security.Permission.NAME_CONTACTS;
import static org.astc.plenary.security.Permission.PREPARE_RELEASES;
import static org.astc.plenary.security.Permission.SEE_ACCESS_REQUESTS;
import static org.astc.plenary.security.Permission.SEE_AUDIT;
import static org.astc.plenary.security.Permission.SEE_ORGANIZATIONS;
import static org.astc.plenary.security.Permission.SEE_PAYMENTS;
import static org.astc.plenary.security.Permission.SEE_PEOPLE;
import static org.astc.plenary.security.Permission.SEE_PROPOSALS;
import static org.astc.plenary.security.Permission.SEE_REGISTRATIONS;
import static org.astc.plenary.security.Permission.SEE_RESPONSE_RATE;
import static org.astc.plenary.security.web.Menu.CARE;
import static org.astc.plenary.security.web.Menu.EVENT;
import static org.astc.plenary.security.web.Menu.GUEST;
import static org.astc.plenary.security.web.Menu.MAIN;
import static org.astc.plenary.security.web.Menu.PEOPLE;
import static org.astc.plenary.security.web.Menu.SETUP;
import static org.astc.plenary.security.web.Menu.TODAY;
import static org.astc.plenary.security.web.Page.page;
import static org.astc.plenary.security.web.Page.servlet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every page of the house and its rule, in one place. What is not declared here does not exist (404). The REST
 * resources below {@code /api/v1} have their own table.
 */
public final class Pages {
    private static final List<Page> HOUSE = List.of(
            page("/", "/portal/home.xhtml")
                    .open()
                    .cached("q", "when", "how", "after")
                    .in(MAIN, "platform.nav.events"),
            page("/events/{slug}", "/portal/event.xhtml").open().cached().in(EVENT, "platform.nav.about"),
            page("/events/{slug}/policies/{code}", "/portal/policy.xhtml")
                    .open()
                    .cached(),
            page("/sign-in", "/security/sign-in.xhtml").open().personal().in(GUEST, "platform.nav.signIn"),
            page("/sign-in/{id}", "/security/sign-in-link.xhtml").open().personal(),
            page("/sign-in/code", "/security/sign-in-code.xhtml").open().personal(),
            servlet("/sign-out").open().personal(),
            page("/my", "/registration/my.xhtml").signedIn().in(MAIN, "platform.nav.mine"),
            page("/my/data", "/portal/data.xhtml").signedIn(),
            page("/my/data.zip", "/portal/personal-file").signedIn(),
            page("/my/data/erase", "/portal/erase.xhtml").signedIn(),
            page("/data/erased", "/portal/erased.xhtml").open().personal(),
            page("/my/organization", "/organization/my.xhtml").signedIn(),
            page("/my/password", "/security/password.xhtml").signedIn(),
            page("/my/second-factor", "/security/second-factor.xhtml").withRole(),
            page("/staff", "/portal/staff.xhtml")
                    .needsSomewhere(SEE_REGISTRATIONS, SEE_PROPOSALS, SEE_ACCESS_REQUESTS, SEE_RESPONSE_RATE)
                    .in(MAIN, "platform.nav.staff")
                    .in(TODAY, "platform.nav.yourEvents"),
            page("/staff/{slug}", "/portal/staff-event.xhtml")
                    .needs(SEE_REGISTRATIONS)
                    .in(TODAY, "platform.nav.overview"),
            page("/staff/{slug}/registrations", "/registration/list.xhtml")
                    .needs(SEE_REGISTRATIONS)
                    .in(PEOPLE, "platform.nav.registrations"),
            page("/staff/{slug}/registrations/export", "/registration/export.xhtml")
                    .needs(EXPORT_REGISTRATIONS),
            page("/staff/{slug}/registrations/{code}", "/registration/detail.xhtml")
                    .needs(SEE_REGISTRATIONS),
            page("/staff/{slug}/registrations.csv", "/registration/export").needs(EXPORT_REGISTRATIONS),
            page("/staff/{slug}/registrations.xlsx", "/registration/workbook").needs(EXPORT_REGISTRATIONS),
            page("/staff/jobs", "/security/jobs.xhtml").withRole().in(TODAY, "platform.nav.jobs"),
            page("/staff/jobs/{id}", "/security/job.xhtml").withRole(),
            page("/staff/jobs/{id}/result", "/security/job-result").withRole(),
            page("/staff/{slug}/payments", "/payment/list.xhtml")
                    .needs(SEE_PAYMENTS)
                    .in(PEOPLE, "platform.nav.payments"),
            page("/staff/{slug}/payments/{number}", "/payment/detail.xhtml").needs(SEE_PAYMENTS),
            page("/staff/{slug}/team", "/security/team.xhtml")
                    .needs(CHANGE_SETTINGS)
                    .in(SETUP, "platform.nav.team"),
            page("/staff/{slug}/team/{grant}", "/security/team-member.xhtml").needs(CHANGE_SETTINGS),
            page("/staff/people/duplicates", "/people/duplicates.xhtml")
                    .needs(MERGE_DUPLICATES)
                    .in(PEOPLE, "platform.nav.duplicates"),
            page("/staff/people/merge", "/people/merge.xhtml").needs(MERGE_DUPLICATES),
            page("/staff/people/merges/{merge}", "/people/merged.xhtml").needs(MERGE_DUPLICATES),
            page("/staff/organizations/duplicates", "/organization/duplicates.xhtml")
                    .needs(MERGE_DUPLICATES),
            page("/staff/organizations/merge", "/organization/merge.xhtml").needs(MERGE_DUPLICATES),
            page("/staff/organizations/merges/{merge}", "/organization/merged.xhtml")
                    .needs(MERGE_DUPLICATES),
            page("/staff/organizations/{organization}/contacts", "/organization/contacts.xhtml")
                    .needs(NAME_CONTACTS),
            page("/staff/events", "/event/list.xhtml")
                    .needsSomewhere(CONFIGURE_EVENT)
                    .in(SETUP, "platform.nav.events"),
            page("/staff/{slug}/configuration", "/event/configuration.xhtml")
                    .needs(CONFIGURE_EVENT)
                    .in(SETUP, "platform.nav.configuration"),
            page("/staff/{slug}/configuration/archive", "/event/archive.xhtml").needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/texts", "/event/configuration-texts.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/dates", "/event/configuration-dates.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/venue", "/event/configuration-venue.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/rooms", "/event/configuration-rooms.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/rooms/{number}", "/event/configuration-room.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/policies", "/event/configuration-policies.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/quotas", "/registration/configuration-quotas.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/prices", "/registration/configuration-prices.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/types", "/registration/configuration-types.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/add-ons", "/registration/configuration-add-ons.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration.json", "/event/configuration")
                    .needs(CONFIGURE_EVENT)
                    .replaceable(),
            page("/staff/{slug}/tokens", "/security/tokens.xhtml")
                    .needs(CHANGE_SETTINGS)
                    .in(SETUP, "platform.nav.tokens"),
            page("/staff/organizations", "/organization/list.xhtml")
                    .needs(SEE_ORGANIZATIONS)
                    .in(PEOPLE, "platform.nav.organizations"),
            page("/staff/organizations/new", "/organization/form.xhtml").needs(CHANGE_ORGANIZATIONS),
            page("/staff/organizations/import", "/organization/import-organizations.xhtml")
                    .needs(CHANGE_ORGANIZATIONS),
            servlet("/staff/organizations/import/file").needs(CHANGE_ORGANIZATIONS),
            page("/staff/organizations/import/sample.csv", "/organization/roster-sample")
                    .needs(CHANGE_ORGANIZATIONS),
            page("/staff/organizations/import/{id}", "/organization/import.xhtml")
                    .needs(CHANGE_ORGANIZATIONS),
            page("/staff/organizations/import/{id}/errors.csv", "/organization/roster-faults")
                    .needs(CHANGE_ORGANIZATIONS),
            page("/staff/organizations/{id}", "/organization/detail.xhtml").needs(SEE_ORGANIZATIONS),
            page("/staff/organizations/{id}/edit", "/organization/form.xhtml").needs(CHANGE_ORGANIZATIONS),
            page("/staff/people", "/organization/people.xhtml")
                    .needs(SEE_PEOPLE)
                    .in(PEOPLE, "platform.nav.allPeople"),
            page("/staff/people/import", "/organization/import-people.xhtml").needs(CHANGE_PEOPLE),
            servlet("/staff/people/import/file").needs(CHANGE_PEOPLE),
            page("/staff/people/import/sample.csv", "/organization/roster-sample")
                    .needs(CHANGE_PEOPLE),
            page("/staff/people/import/{id}", "/organization/import.xhtml").needs(CHANGE_PEOPLE),
            page("/staff/people/import/{id}/errors.csv", "/organization/roster-faults")
                    .needs(CHANGE_PEOPLE),
            page("/staff/people/{id}", "/organization/person.xhtml").needs(SEE_PEOPLE),
            page("/staff/second-factor", "/security/lost-factor.xhtml")
                    .needs(CHANGE_SETTINGS)
                    .in(SETUP, "platform.nav.lostFactor"),
            page("/staff/settings", "/security/settings.xhtml")
                    .needs(CHANGE_SETTINGS)
                    .in(SETUP, "platform.nav.settings"),
            page("/staff/audit", "/security/audit.xhtml").needs(SEE_AUDIT).in(SETUP, "platform.nav.audit"),
            page("/dev/", "/security/dev.xhtml").open().personal().onlyInDemo(),
            servlet("/dev/accounts").open().personal().onlyInDemo(),
            page("/events/{slug}/register", "/registration/register.xhtml")
                    .open()
                    .personal()
                    .cached("type")
                    .in(EVENT, "platform.nav.register")
                    .untilOver(),
            page("/orders/{code}", "/registration/order.xhtml").open().personal(),
            page("/orders/{code}/invoice", "/registration/invoice.xhtml").open().personal(),
            page("/orders/{code}/receipt", "/registration/receipt.xhtml").open().personal(),
            page("/registrations/{code}", "/registration/own.xhtml").open().personal(),
            page("/registrations/address/{change}", "/registration/address.xhtml")
                    .open()
                    .personal(),
            page("/registrations/{code}/data", "/portal/data.xhtml").open().personal(),
            page("/registrations/{code}/data.zip", "/portal/personal-file")
                    .open()
                    .personal(),
            page("/registrations/{code}/data/erase", "/portal/erase.xhtml")
                    .open()
                    .personal(),
            page("/registrations/{code}/code", "/registration/code.xhtml")
                    .open()
                    .personal(),
            page("/registrations/{code}/access", "/access/own.xhtml").open().personal(),
            page("/events/{slug}/access", "/access/access.xhtml")
                    .open()
                    .cached()
                    .in(EVENT, "platform.nav.access"),
            page("/events/{slug}/reports", "/inclusion/reports.xhtml")
                    .open()
                    .cached()
                    .in(EVENT, "platform.nav.reports"),
            page("/events/{slug}/reports/{report}", "/inclusion/report.xhtml")
                    .open()
                    .cached(),
            page("/events/{slug}/about-you", "/inclusion/about-you.xhtml")
                    .open()
                    .personal(),
            page("/events/{slug}/about-you/delete", "/inclusion/withdraw.xhtml")
                    .open()
                    .personal(),
            page("/events/{slug}/about-you/{topic}", "/inclusion/topic.xhtml")
                    .open()
                    .personal(),
            page("/staff/{slug}/access", "/access/desk.xhtml")
                    .needs(SEE_ACCESS_REQUESTS)
                    .in(CARE, "platform.nav.accessDesk"),
            page("/staff/{slug}/access/{code}", "/access/request.xhtml").needs(SEE_ACCESS_REQUESTS),
            page("/staff/{slug}/inclusion", "/inclusion/rate.xhtml")
                    .needs(SEE_RESPONSE_RATE)
                    .in(CARE, "platform.nav.inclusion"),
            page("/staff/{slug}/inclusion/releases", "/inclusion/releases.xhtml")
                    .needs(PREPARE_RELEASES),
            page("/staff/{slug}/inclusion/releases/new", "/inclusion/release-new.xhtml")
                    .needs(PREPARE_RELEASES),
            page("/staff/{slug}/inclusion/releases/{plan}", "/inclusion/release.xhtml")
                    .needs(PREPARE_RELEASES),
            page("/accessibility", "/platform/accessibility.xhtml").open().cached(),
            page("/privacy", "/platform/privacy.xhtml").open().cached(),
            page("/problems/{name}", "/portal/problem.xhtml").open().cached(),
            page("/events/{slug}/event.ics", "/event/calendar").open(),
            servlet("/dev/mail").open().personal().onlyInDemo(),
            servlet("/dev/mail/{message}").open().personal().onlyInDemo(),
            servlet("/appearance").open().personal(),
            servlet("/healthz").open(),
            servlet("/readyz").open());

    private static final List<Page> ALL =
            Stream.of(HOUSE, ProgramPages.ALL).flatMap(List::stream).toList();

    private Pages() {}

    public static List<Page> all() {
        return ALL;
    }

    /** Finds the page at the decoded path; a fixed path wins over one with places. */
    static Optional<Match> at(String path) {
        Optional<Match> fixed = ALL.stream()
                .filter(page -> page.path().isFixed() && page.path().text().equals(path))
                .findFirst()
                .map(page -> new Match(page, Map.of()));
        return fixed.isPresent()
                ? fixed
                : ALL.stream()
                        .filter(page -> !page.path().isFixed())
                        .flatMap(page -> page.path().match(path).map(values -> new Match(page, values)).stream())
                        .findFirst();
    }

    /** A page with the values of its places. */
    record Match(Page page, Map<String, String> values) {}
}
