package org.astc.plenary.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Ids;

/** Columns that somebody chose for exports of one event and gave a name, to choose them again. */
@Entity
@Table(name = "saved_columns")
public class SavedColumns {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "name")
    private String name;

    @Column(name = "chosen")
    private String chosen;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedColumns() {}

    SavedColumns(UUID accountId, UUID eventId, String name, List<ExportColumn> columns, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.eventId = eventId;
        this.name = name;
        choose(columns, now);
    }

    /** Takes other columns under the same name. */
    void choose(List<ExportColumn> columns, Instant now) {
        chosen = columns.stream().map(ExportColumn::word).collect(Collectors.joining(","));
        savedAt = now;
    }

    UUID getId() {
        return id;
    }

    UUID getAccountId() {
        return accountId;
    }

    UUID getEventId() {
        return eventId;
    }

    String getName() {
        return name;
    }

    /** What is still offered of them. */
    List<ExportColumn> getColumns() {
        return Arrays.stream(chosen.split(","))
                .flatMap(word -> ExportColumn.of(word).stream())
                .toList();
    }

    Instant getSavedAt() {
        return savedAt;
    }
}
