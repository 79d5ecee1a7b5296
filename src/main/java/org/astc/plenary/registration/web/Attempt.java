package org.astc.plenary.registration.web;

import java.util.List;
import java.util.regex.Pattern;
import org.astc.plenary.registration.Channel;
import org.astc.plenary.registration.HoldRequest;
import org.astc.plenary.registration.RequestKey;

/**
 * One filling of the form, known by a random token that the page carries: however often it is sent, it is one order.
 *
 * @param language of the visitor, as a tag
 */
record Attempt(String slug, String token, String language) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    static boolean isToken(String sent) {
        return sent != null && TOKEN.matcher(sent).matches();
    }

    /** Asks for the place of the person in the form. */
    HoldRequest request(DetailsForm form) {
        return new HoldRequest(
                slug,
                form.buyer(),
                language,
                List.of(new HoldRequest.Line(form.getType(), form.attendee(), List.of())),
                Channel.PAGE,
                new RequestKey("page " + token, form.json()));
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
