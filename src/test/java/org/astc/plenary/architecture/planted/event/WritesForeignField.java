package org.astc.plenary.architecture.planted.event;

/** Writes a field of an entity past its methods. */
class WritesForeignField {
    void close(OpenEntity entity) {
        entity.status = "CLOSED";
    }
}
