package org.astc.plenary.accessibility.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.event.FeatureCheck;
import org.astc.plenary.event.RoomFeature;
import org.astc.plenary.event.RoomSummary;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/**
 * A room on the access page.
 *
 * @param there what it offers, with who looked
 * @param missing what it does not offer, in words; empty if nothing is missing
 */
public record RoomAccess(String name, int seats, List<Offer> there, String missing) {
    /** One feature in words, and who looked at it on site, or that the venue says so. */
    public record Offer(String feature, String source, boolean verified) {}

    /** What some people need a room to have; a livestream is no lack. */
    private static final Set<RoomFeature> NEEDED = EnumSet.complementOf(EnumSet.of(RoomFeature.LIVESTREAM));

    static RoomAccess of(RoomSummary room, Locale language) {
        Set<RoomFeature> had =
                room.features().stream().map(FeatureCheck::feature).collect(Collectors.toSet());
        String missing = Arrays.stream(RoomFeature.values())
                .filter(feature -> NEEDED.contains(feature) && !had.contains(feature))
                .map(feature -> words(feature, language))
                .collect(Collectors.joining(", "));
        List<Offer> there = room.features().stream()
                .map(check -> new Offer(words(check.feature(), language), source(check, language), check.isVerified()))
                .toList();
        return new RoomAccess(room.name(), room.seats(), there, missing);
    }

    private static String words(RoomFeature feature, Locale language) {
        return Messages.text(language, "accessibility.feature." + feature.name().toLowerCase(Locale.ROOT));
    }

    private static String source(FeatureCheck check, Locale language) {
        return check.isVerified()
                ? Messages.text(
                        language,
                        "accessibility.verified",
                        Moments.date(language, check.verifiedOn()),
                        check.verifiedBy())
                : Messages.text(language, "accessibility.unverified");
    }
}
