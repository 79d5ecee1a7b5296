package org.astc.plenary.walk;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.Plenary;

/** The mailbox of the demo, where people find their private links. */
final class Post {
    private static final int TRIES = 150;

    private Post() {}

    /** Waits until mail to the address has brought so many different links of this form; returns them, newest first. */
    static List<String> links(Plenary plenary, String email, Pattern form, int count) {
        for (int i = 0; i < TRIES; i++) {
            String mail = plenary.visitor().get("/dev/mail?to=" + email).body();
            List<String> links = form.matcher(mail)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            if (links.size() >= count) {
                return links;
            }
            pause();
        }
        throw new AssertionError("no mail for " + email);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
