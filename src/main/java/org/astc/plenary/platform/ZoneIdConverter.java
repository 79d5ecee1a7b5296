package org.astc.plenary.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Keeps time zones by their IANA name, such as America/Halifax. */
@Converter(autoApply = true)
public class ZoneIdConverter implements AttributeConverter<ZoneId, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    @Override
    public @Nullable ZoneId convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : ZoneId.of(stored);
    }
}
