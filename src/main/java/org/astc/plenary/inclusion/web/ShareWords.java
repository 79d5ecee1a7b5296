package org.astc.plenary.inclusion.web;

import java.text.NumberFormat;
import java.util.Locale;
import org.astc.plenary.inclusion.ReleasedFigures.Figure;
import org.astc.plenary.inclusion.figures.Weight;
import org.astc.plenary.platform.Messages;

/** Counts and shares of a report in the reader's words; the mark where one is not told. */
final class ShareWords {
    private final Locale language;

    ShareWords(Locale language) {
        this.language = language;
    }

    /** Returns the count, or its mark. */
    String people(Figure count) {
        return count.isTold() ? people(count.value()) : count.mark();
    }

    String people(double people) {
        return NumberFormat.getIntegerInstance(language).format(people);
    }

    /** Returns the part of a whole in whole percent. */
    String percent(double share) {
        return NumberFormat.getPercentInstance(language).format(share);
    }

    /** Returns a share that is told, with a word beside it if it stands on few people. */
    String alone(Figure share) {
        return weighed(percent(share.value()), share);
    }

    /** Returns the share with its interval and a word if it stands on few people, or its mark. */
    String withInterval(Figure share) {
        return share.isTold()
                ? weighed(
                        text(
                                "inclusion.report.interval",
                                percent(share.value()),
                                percent(share.lower()),
                                percent(share.upper())),
                        share)
                : share.mark();
    }

    private String weighed(String told, Figure share) {
        Weight weight = Weight.of(share.base());
        return weight == Weight.SOLID
                ? told
                : text("inclusion.report.weighed", told, text("inclusion.report.weight." + code(weight)));
    }

    static String code(Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
