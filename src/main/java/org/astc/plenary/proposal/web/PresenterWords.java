package org.astc.plenary.proposal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.proposal.PresenterRole;
import org.astc.plenary.proposal.PresenterStatus;

/** Roles and statuses of presenters in the visitor's words: {@code #{presenterWords.role(role)}}. */
@Named("presenterWords")
@ApplicationScoped
public class PresenterWords {
    @Inject
    private Language language;

    public List<PresenterRole> getRoles() {
        return List.of(PresenterRole.values());
    }

    /** The word that stands for it in forms. */
    public String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    public String role(PresenterRole role) {
        return text("proposal.presenters.role." + word(role));
    }

    public String status(PresenterStatus status) {
        return text("proposal.presenters.status." + word(status));
    }

    /** The tone of its tag. */
    public String tone(PresenterStatus status) {
        return switch (status) {
            case NAMED -> "info";
            case INVITED -> "wait";
            case CONFIRMED -> "ok";
            case DECLINED -> "bad";
        };
    }

    private String text(String key) {
        return Messages.text(language.locale(), key);
    }

    static PresenterRole role(String word, PresenterRole otherwise) {
        for (PresenterRole role : PresenterRole.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(word)) {
                return role;
            }
        }
        return otherwise;
    }
}
