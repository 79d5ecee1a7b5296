package org.astc.plenary.inclusion.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.inclusion.ReleasedFigures.Figure;
import org.astc.plenary.inclusion.cells.Category;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.figures.Weight;

/**
 * What a table of a report says, in one sentence: the answer that most gave, or the answer and the group with the
 * largest share. It is made of shares that are told.
 */
final class Finding {
    private final Locale language;
    private final ShareWords words;

    Finding(Locale language) {
        this.language = language;
        this.words = new ShareWords(language);
    }

    /** A column of numbers; {@code group} is null if it is that of all. */
    record Column(Spot spot, Phrase heading, Category group) {
        boolean isWhole() {
            return group == null;
        }
    }

    /** The share of an answer in a column, told or not. */
    record Share(Phrase answer, Column column, Figure figure) {
        boolean isTold() {
            return figure.isTold();
        }
    }

    /** Returns the sentence on everybody. */
    Phrase ofWhole(List<Share> shares) {
        return largest(shares.stream().filter(one -> one.column().isWhole()).toList())
                .map(one -> weighed(
                        one.figure(),
                        "inclusion.report.finding",
                        one.answer(),
                        words.percent(one.figure().value()),
                        one.figure().base()))
                .orElse(Phrase.of(language, "inclusion.report.finding.none"));
    }

    /** Returns the sentence on the groups of a crossed table; those who gave no answer are none. */
    Phrase ofGroups(List<Share> shares) {
        List<Share> groups = shares.stream()
                .filter(one -> !one.column().isWhole() && one.column().group().isAnswer())
                .toList();
        boolean any = shares.stream().anyMatch(Share::isTold);
        return largest(groups)
                .map(one -> weighed(
                        one.figure(),
                        "inclusion.report.finding.group",
                        one.answer(),
                        one.column().heading(),
                        words.percent(one.figure().value()),
                        one.figure().base()))
                .orElse(Phrase.of(language, any ? "inclusion.report.finding.whole" : "inclusion.report.finding.none"));
    }

    private static Optional<Share> largest(List<Share> shares) {
        return shares.stream()
                .filter(Share::isTold)
                .max(Comparator.comparing(one -> one.figure().value()));
    }

    private Phrase weighed(Figure share, String key, Object... arguments) {
        Phrase finding = Phrase.of(language, key, arguments);
        Weight weight = Weight.of(share.base());
        return weight == Weight.SOLID
                ? finding
                : finding.then(Phrase.of(language, "inclusion.report.finding." + ShareWords.code(weight)));
    }
}
