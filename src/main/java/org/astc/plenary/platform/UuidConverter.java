package org.astc.plenary.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads identifiers that may be missing: the persistence provider's own conversion fails on a null. The driver returns
 * a {@link UUID} from a {@code uuid} column and takes its text.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object stored) {
        if (stored == null || stored instanceof UUID) {
            return (UUID) stored;
        }
        return UUID.fromString(stored.toString());
    }
}
