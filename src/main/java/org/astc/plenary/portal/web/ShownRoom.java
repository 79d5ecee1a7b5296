package org.astc.plenary.portal.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.astc.plenary.event.FeatureCheck;
import org.astc.plenary.event.RoomFeature;
import org.astc.plenary.event.RoomSummary;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/** A room in the words of the page: its features, together with who checked them and when. */
public record ShownRoom(String name, int seats, List<Checked> checks) {

    /**
     * Features of one check.
     *
     * @param features in words, separated by commas
     * @param source who looked and when, or that the venue says so
     */
    public record Checked(String features, String source) {}

    static ShownRoom of(RoomSummary room, Locale language) {
        Map<Source, List<RoomFeature>> bySource = room.features().stream()
                .collect(Collectors.groupingBy(
                        Source::of,
                        LinkedHashMap::new,
                        Collectors.mapping(FeatureCheck::feature, Collectors.toList())));
        List<Checked> checks = bySource.entrySet().stream()
                .map(entry -> new Checked(
                        words(entry.getValue(), language), entry.getKey().words(language)))
                .toList();
        return new ShownRoom(room.name(), room.seats(), checks);
    }

    private static String words(List<RoomFeature> features, Locale language) {
        String list = features.stream()
                .map(feature -> Messages.text(
                        language, "portal.feature." + feature.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return list.substring(0, 1).toUpperCase(language) + list.substring(1);
    }

    private record Source(LocalDate on, String by) {
        static Source of(FeatureCheck check) {
            return new Source(check.verifiedOn(), check.verifiedBy());
        }

        String words(Locale language) {
            return on == null
                    ? Messages.text(language, "portal.event.unverified")
                    : Messages.text(language, "portal.event.verified", Moments.date(language, on), by);
        }
    }
}
