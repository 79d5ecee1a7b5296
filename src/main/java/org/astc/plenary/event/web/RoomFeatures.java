package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.event.RoomFeature;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.PathParameters;

/** The room of the address, by its number in the event's list, and all that a room may offer for access. */
@Named
@RequestScoped
public class RoomFeatures {
    @Inject
    private ConfigurationView configuration;

    @Inject
    private PathParameters path;

    private int index;
    private JsonNode room;

    @PostConstruct
    void read() {
        String number = path.get("number");
        index = number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) - 1 : -1;
        room = configuration.getFile().path("rooms").path(index);
        if (!room.isObject()) {
            throw new NotFound();
        }
    }

    /** Where the room stands in the configuration. */
    public String getRow() {
        return "rooms." + index;
    }

    public String getName() {
        return room.path("name").asText();
    }

    public int getSeats() {
        return room.path("seats").asInt();
    }

    /** When the feature was verified and by whom, as it is stored: 2027-05-01 Noor; empty if nobody did. */
    public String stood(String feature) {
        for (JsonNode one : room.path("features")) {
            if (one.path("feature").asText().equals(feature)) {
                return (one.path("verifiedOn").asText() + " "
                                + one.path("verifiedBy").asText())
                        .strip();
            }
        }
        return "";
    }

    /** Every feature, as the word that a configuration uses. */
    public List<String> getAll() {
        return Stream.of(RoomFeature.values())
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
