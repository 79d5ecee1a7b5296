package org.astc.plenary.proposal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.proposal.Level;
import org.astc.plenary.proposal.PresenterRole;
import org.astc.plenary.proposal.PresenterStatus;
import org.astc.plenary.proposal.ProposalStatus;

/** Where proposals and presenters stand, on staff pages: a word in the visitor's language, and the tone for it. */
@Named("proposalWords")
@ApplicationScoped
public class ProposalWords {
    @Inject
    private Language language;

    /** The word for where a proposal stands. */
    public String status(ProposalStatus status) {
        return word("proposal.staff.status.", status);
    }

    /** The word for whether a presenter said yes. */
    public String presenter(PresenterStatus status) {
        return word("proposal.staff.presenter.", status);
    }

    public String role(PresenterRole role) {
        return word("proposal.staff.role.", role);
    }

    public String level(Level level) {
        return word("proposal.staff.level.", level);
    }

    public String tone(Enum<?> status) {
        return switch (status.name()) {
            case "CONFIRMED", "ACCEPTED" -> "ok";
            case "CONDITIONAL", "WAITLISTED", "INVITED" -> "wait";
            case "SUBMITTED" -> "info";
            default -> "";
        };
    }

    private String word(String prefix, Enum<?> choice) {
        return Messages.text(language.locale(), prefix + choice.name().toLowerCase(Locale.ROOT));
    }
}
