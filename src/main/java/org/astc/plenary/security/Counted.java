package org.astc.plenary.security;

import org.astc.plenary.platform.Secrets;

/** One thing that a limit counts, such as the wrong passwords for one account from one client. */
public record Counted(Limit limit, String subject) {
    /** The name in the store, which does not tell whom it is about. */
    String bucket() {
        return limit.prefix() + ":" + Secrets.hash(subject).substring(0, 40);
    }
}
