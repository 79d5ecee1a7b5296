package org.astc.plenary.registration.web;

import java.util.List;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.registration.Channel;
import org.astc.plenary.registration.HoldRequest;
import org.astc.plenary.registration.RequestKey;

/**
 * One filling of the form: however often it is sent, it is one order. It is known by the browser's mark and what was
 * typed, so that Back and another press lead to the same order, too; without a mark by a random token that the page
 * carries.
 *
 * @param mark null if the browser has none
 * @param language of the visitor, as a tag
 */
record Attempt(String slug, String token, String mark, String language) {
    /** Asks for the place of the person in the form. */
    HoldRequest request(DetailsForm form) {
        String key = mark == null ? "page " + token : "form " + mark + " " + Secrets.hash(form.typed());
        return request(form, key);
    }

    /** Asks for it as if never before, when what was ordered earlier is let go or canceled. */
    HoldRequest anew(DetailsForm form) {
        return request(form, "page " + token);
    }

    private HoldRequest request(DetailsForm form, String key) {
        return new HoldRequest(
                slug,
                form.buyer(),
                language,
                List.of(new HoldRequest.Line(form.getType(), form.attendee(), List.of())),
                Channel.PAGE,
                new RequestKey(key, form.typed()));
    }

    /**
     * Asks for a place before it is clear for whom.
     *
     * @param lost the code of a hold of this attempt that is over, or empty
     */
    HoldRequest draft(DetailsForm form, String lost) {
        return new HoldRequest(
                slug,
                new HoldRequest.Buyer("", ""),
                language,
                List.of(new HoldRequest.Line(
                        form.getType(), new HoldRequest.Attendee("", null, null, null, false), List.of())),
                Channel.PAGE,
                new RequestKey("draft " + token + lost, form.getType()));
    }
}
