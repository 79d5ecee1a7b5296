package org.astc.plenary.architecture.planted.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.architecture.planted.event.OpenEntity;

/** Holds entities of another context. */
@Entity
class HoldsForeignEntity {
    @Id
    private UUID id;

    @ManyToOne
    private OpenEntity owner;

    @OneToMany
    private List<OpenEntity> guests;

    String text() {
        return id + " " + owner + " " + guests;
    }
}
