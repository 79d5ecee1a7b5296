package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Takes over answers that people gave elsewhere: those of the demo. */
@ApplicationScoped
public class TakeoverOfAnswers {
    private Linker linker;
    private Caller caller;

    protected TakeoverOfAnswers() {}

    @Inject
    TakeoverOfAnswers(Linker linker, Caller caller) {
        this.linker = linker;
        this.caller = caller;
    }

    /** Keeps the answers of a person. */
    public void takeOver(UUID eventId, UUID personId, List<Answer> answers) {
        caller.require(Permission.CHANGE_SETTINGS, null);
        linker.save(eventId, personId, AboutYouService.whole(answers));
    }
}
