package org.astc.plenary.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Reads identifiers that may be missing: the persistence provider's own conversion fails on a null. The driver returns
 * a {@link UUID} from a {@code uuid} column and takes its text.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {
    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public UUID convertToEntityAttribute(Object stored) {
        return stored == null ? null : UUID.fromString(stored.toString());
    }
}
