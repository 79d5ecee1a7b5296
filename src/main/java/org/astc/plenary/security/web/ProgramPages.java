package org.astc.plenary.security.web;

import static org.astc.plenary.security.Permission.CHANGE_PROPOSALS;
import static org.astc.plenary.security.Permission.CONFIGURE_EVENT;
import static org.astc.plenary.security.Permission.EXPORT_PROPOSALS;
import static org.astc.plenary.security.Permission.LEAD_REVIEW;
import static org.astc.plenary.security.Permission.REVIEW;
import static org.astc.plenary.security.Permission.SEE_PROPOSALS;
import static org.astc.plenary.security.web.Menu.EVENT;
import static org.astc.plenary.security.web.Menu.MAIN;
import static org.astc.plenary.security.web.Menu.PROGRAM;
import static org.astc.plenary.security.web.Page.page;

import java.util.List;

/**
 * The pages on which the program comes into being: the call, proposals, presenters, the committee. A part of
 * {@link Pages}.
 */
final class ProgramPages {
    static final List<Page> ALL = List.of(
            page("/staff/{slug}/proposals", "/proposal/list.xhtml")
                    .needs(SEE_PROPOSALS)
                    .in(PROGRAM, "platform.nav.proposals"),
            page("/staff/{slug}/proposals/codes", "/proposal/codes.xhtml").needs(CHANGE_PROPOSALS),
            page("/staff/{slug}/proposals/{code}", "/proposal/detail.xhtml").needs(SEE_PROPOSALS),
            page("/staff/{slug}/proposals.csv", "/proposal/export").needs(EXPORT_PROPOSALS),
            page("/staff/{slug}/proposals.xlsx", "/proposal/workbook").needs(EXPORT_PROPOSALS),
            page("/staff/{slug}/proposals.json", "/proposal/records").needs(EXPORT_PROPOSALS),
            page("/staff/{slug}/configuration/call", "/proposal/configuration-call.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/staff/{slug}/configuration/call/questions", "/proposal/configuration-questions.xhtml")
                    .needs(CONFIGURE_EVENT),
            page("/proposals/{code}/presenters", "/proposal/presenters.xhtml")
                    .open()
                    .personal(),
            page("/presenters/{code}", "/proposal/presenter.xhtml").open().personal(),
            page("/presenters/{code}/invitation", "/proposal/invitation.xhtml")
                    .open()
                    .personal(),
            page("/events/{slug}/propose", "/proposal/propose.xhtml")
                    .open()
                    .personal()
                    .in(EVENT, "platform.nav.propose")
                    .untilOver(),
            page("/proposals/{code}", "/proposal/own.xhtml").open().personal(),
            page("/proposals/{code}/draft", "/proposal/draft").open().personal(),
            page("/proposals/{code}/preview", "/proposal/preview.xhtml").open().personal(),
            page("/proposals/{code}/withdraw", "/proposal/withdraw.xhtml")
                    .open()
                    .personal(),
            page("/review", "/committee/mine.xhtml")
                    .needsSomewhere(REVIEW)
                    .in(MAIN, "platform.nav.review")
                    .in(PROGRAM, "platform.nav.review"),
            page("/review/{id}", "/committee/review.xhtml").needsSomewhere(REVIEW),
            page("/review/{id}/draft", "/committee/draft").needsSomewhere(REVIEW),
            page("/staff/{slug}/review", "/committee/lead.xhtml")
                    .needs(LEAD_REVIEW)
                    .in(PROGRAM, "platform.nav.leadReview"),
            page("/staff/{slug}/review/new", "/committee/round-new.xhtml").needs(LEAD_REVIEW),
            page("/staff/{slug}/review/blind", "/committee/blind.xhtml")
                    .needs(LEAD_REVIEW)
                    .in(PROGRAM, "platform.nav.blindTexts"),
            page("/staff/{slug}/review/blind/{code}", "/committee/blind-text.xhtml")
                    .needs(LEAD_REVIEW));

    private ProgramPages() {}
}
