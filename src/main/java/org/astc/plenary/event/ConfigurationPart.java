package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.astc.plenary.platform.json.JsonForm;

/**
 * One part of what staff lay out for an event, kept by the context that owns it: it writes its fields into the
 * configuration and reads them from it. What a part writes it can read, and reading that changes nothing.
 */
public interface ConfigurationPart {
    /** Where its fields stand among those of the other parts, and when they are laid out; a free number. */
    int place();

    /** Writes what is stored. */
    void write(EventFrame event, ObjectNode file);

    /**
     * Reads the fields of this part, notes in the file everything that cannot be taken, and returns what is to be done
     * if nobody noted anything. A field that is absent leaves what is there.
     */
    Step read(EventFrame event, JsonForm file);

    /** Returns the fields of this part that nobody sees in the audit trail, only that they changed. */
    default Set<String> secrets() {
        return Set.of();
    }

    /** Says what of this part the event needs before the public sees it, as it is stored. */
    default List<PublicationNeed> needs(EventFrame event) {
        return List.of();
    }

    /** What a part will change. */
    interface Step {
        /** Nothing to do. */
        Step NONE = () -> {};

        /** Lays out what is new or different; parts do so in the order of their places. */
        void lay();

        /** Takes away what is no more, after everybody has laid out theirs; in the opposite order. */
        default void clear() {}
    }
}
