package org.astc.plenary.proposal;

import org.astc.plenary.platform.DomainException;

/** The code opens nothing: there is none, it is over, or it was used as often as it may be. */
public class LateCodeRefused extends DomainException {
    LateCodeRefused(String why) {
        super(why);
    }
}
