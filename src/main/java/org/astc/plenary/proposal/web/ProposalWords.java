package org.astc.plenary.proposal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.proposal.Remark;

/** Statuses, roles and remarks in the visitor's words: {@code #{proposalWords.status(status)}}. */
@Named("proposalWords")
@ApplicationScoped
public class ProposalWords {
    @Inject
    private Language language;

    public String status(Enum<?> status) {
        return text("proposal.status." + word(status));
    }

    /** What the status means for the proposer, in a sentence. */
    public String explained(Enum<?> status) {
        return text("proposal.status.explained." + word(status));
    }

    public String tone(Enum<?> status) {
        return switch (status.name()) {
            case "ACCEPTED", "CONFIRMED" -> "ok";
            case "CONDITIONAL", "WAITLISTED", "DRAFT", "INVITED" -> "wait";
            case "SUBMITTED" -> "info";
            default -> "";
        };
    }

    public String level(Enum<?> level) {
        return level == null ? "" : text("proposal.level." + word(level));
    }

    public String role(Enum<?> role) {
        return text("proposal.role." + word(role));
    }

    /** Whether a presenter said yes. */
    public String answer(Enum<?> status) {
        return text("proposal.presenter." + word(status));
    }

    public String remark(Remark remark) {
        return text(remark.key(), remark.arguments().toArray());
    }

    public List<String> remarks(List<Remark> remarks) {
        return remarks.stream().map(this::remark).toList();
    }

    /** The language of a tag in the visitor's language, capitalized. */
    public String language(String tag) {
        Locale shown = language.locale();
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(shown);
        return name.substring(0, 1).toUpperCase(shown) + name.substring(1);
    }

    /** How many of so many words a text has; {@code #} stands for the number where a script counts. */
    public String count(Object words, int most) {
        return text("proposal.words", words, most);
    }

    /** How a choice is written in the form. */
    public String choice(Enum<?> choice) {
        return word(choice);
    }

    /** How a choice is written in forms and keys. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.locale(), key, arguments);
    }
}
