package org.astc.plenary.accessibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;

/** Needs, diets and statuses in the visitor's words: {@code #{wishWords.need(need)}}. */
@Named("wishWords")
@ApplicationScoped
public class WishWords {
    @Inject
    private Language language;

    public String need(Enum<?> need) {
        return text("accessibility.need." + word(need));
    }

    public String diet(Enum<?> diet) {
        return text("accessibility.diet." + word(diet));
    }

    public String severity(Enum<?> severity) {
        return severity == null ? "" : text("accessibility.severity." + word(severity));
    }

    public String channel(Enum<?> channel) {
        return text("accessibility.channel." + word(channel));
    }

    /** Says to the access desk that the person is to be reached this way, too; not for mail, which goes out anyway. */
    public String reach(Enum<?> channel) {
        return text("accessibility.reach." + word(channel));
    }

    public String status(Enum<?> status) {
        return text("accessibility.status." + word(status));
    }

    /** What the requests that stand there are called. */
    public String figure(Enum<?> status) {
        return text("accessibility.desk." + word(status));
    }

    public String reason(Enum<?> reason) {
        return text("accessibility.reason." + word(reason));
    }

    public String group(Enum<?> group) {
        return text("accessibility.group." + word(group));
    }

    public String needs(Collection<? extends Enum<?>> needs) {
        return needs.stream().map(this::need).collect(Collectors.joining("; "));
    }

    public String diets(Collection<? extends Enum<?>> diets) {
        return diets.stream().map(this::diet).collect(Collectors.joining("; "));
    }

    public String tone(Enum<?> status) {
        return switch (status.name()) {
            case "ARRANGED" -> "ok";
            case "IN_PROGRESS" -> "wait";
            case "CLOSED" -> "";
            default -> "info";
        };
    }

    /** How a choice is written in forms and keys. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the choice that a form means; {@code otherwise} for none and for one that there is not. */
    static <E extends Enum<E>> E one(E[] all, String sent, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> word(one).equals(sent))
                .findFirst()
                .orElse(otherwise);
    }

    private String text(String key) {
        return Messages.text(language.locale(), key);
    }
}
