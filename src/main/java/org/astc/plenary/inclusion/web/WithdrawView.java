package org.astc.plenary.inclusion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.inclusion.AboutYouService;
import org.astc.plenary.inclusion.Questionnaire;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.SeeOther;

/** Asks once more, then deletes everything that the visitor answered; does not say whether there is anything. */
@Named
@RequestScoped
public class WithdrawView {
    @Inject
    private AboutYouService service;

    @Inject
    private AboutYouDoor door;

    @PostConstruct
    void load() {
        if (!door.isKnown()) {
            throw new NotFound();
        }
    }

    /** Deletes all answers. */
    public String withdraw() {
        service.withdraw(door.code(), door.key(), Questionnaire.all());
        return SeeOther.at(door.getStart() + "&withdrawn=1");
    }

    public EventSummary getEvent() {
        return door.getEvent();
    }

    /** The way back, with all answers kept. */
    public String getBack() {
        return door.getStart();
    }
}
