package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the event itself into a configuration. */
final class EventPlanWriter {
    private EventPlanWriter() {}

    static void write(EventPlan plan, ObjectNode file) {
        file.put("kind", word(plan.kind()));
        file.put("currency", plan.currency());
        file.put("language", plan.texts().language());
        ArrayNode languages = file.putArray("languages");
        plan.languages().forEach(languages::add);
        ArrayNode texts = file.putArray("texts");
        Stream.concat(Stream.of(plan.texts()), plan.translations().stream())
                .forEach(one -> texts.addObject()
                        .put("language", one.language())
                        .put("name", one.name())
                        .put("title", one.title())
                        .put("summary", one.summary())
                        .put("description", one.description()));
        file.putObject("dates")
                .put(
                        "startsAt",
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                                plan.dates().startsAt()))
                .put(
                        "endsAt",
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                                plan.dates().endsAt()))
                .put("timeZone", plan.dates().zone().getId());
        file.put("setting", word(plan.setting()));
        file.put("color", word(plan.colorField()));
        file.put("figure", word(plan.figure()));
        Venue venue = plan.venue();
        if (venue.name() == null) {
            file.putNull("venue");
        } else {
            file.putObject("venue")
                    .put("name", venue.name())
                    .put("address", venue.address())
                    .put("directions", venue.directions());
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
