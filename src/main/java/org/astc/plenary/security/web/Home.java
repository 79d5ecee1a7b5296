package org.astc.plenary.security.web;

import java.util.List;
import java.util.Optional;
import org.astc.plenary.security.Caller;

/** Where people begin who have just signed in without a wish: staff at their desk, everybody else at their own page. */
final class Home {
    /** Desks, those that many open first. */
    private static final List<String> DESKS = List.of("/staff", "/staff/events", "/staff/audit");

    /** Everybody's own page. */
    static final String MINE = "/my";

    private Home() {}

    /** Returns the first desk that they may open; their own page if there is none. */
    static String of(Caller.Identity who) {
        Caller caller = Caller.apart(who);
        return DESKS.stream()
                .filter(desk -> Pages.at(desk)
                        .filter(match -> match.page().access().allows(caller, Optional::empty))
                        .isPresent())
                .findFirst()
                .orElse(MINE);
    }
}
