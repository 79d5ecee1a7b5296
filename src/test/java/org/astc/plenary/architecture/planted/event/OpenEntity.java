package org.astc.plenary.architecture.planted.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.astc.plenary.architecture.planted.platform.Ground;

/** Leaves a field open. */
@Entity
public class OpenEntity {
    @Id
    private UUID id;

    String status;

    Ground ground() {
        return new Ground();
    }

    UUID id() {
        return id;
    }
}
