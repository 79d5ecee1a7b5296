package org.astc.plenary.event.web;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.web.FieldErrors;

/**
 * What cannot be taken of a form that lays out a part of a configuration.
 *
 * @param ids finds the field of the form that a JSON pointer means, by its id
 */
record FaultsOfForm(UnaryOperator<String> ids, Locale language) {

    /** Tells every fault at its field, once; the form answers 422. */
    void tell(InvalidInput invalid, FieldErrors errors) {
        invalid.faults().forEach(fault -> {
            String id = ids.apply(fault.pointer());
            String text = fault.text(language);
            if (!errors.of(id).contains(text)) {
                errors.tell(id, text);
            }
        });
    }
}
