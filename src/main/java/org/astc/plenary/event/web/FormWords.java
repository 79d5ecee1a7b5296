package org.astc.plenary.event.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astc.plenary.event.RoomFeature;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.TypedAmounts;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.InvalidInput.Fault;

/**
 * Words for faults of a form where those for a file would mislead: an amount is typed as the page's language writes it,
 * and a feature is a box to tick.
 *
 * @param typed what was sent, by the ids of the fields
 */
record FormWords(Map<String, String[]> typed, TypedAmounts amounts) {
    private static final Pattern PRICE = Pattern.compile("(.+[.])?price");
    private static final Pattern FEATURE = Pattern.compile("rooms[.][0-9]+[.]features[.]([0-9]{1,2})[.]feature");
    /** The file's fault of an amount; one that could be read here has it only for its size. */
    private static final String NOT_TAKEN = "platform.rest.fault.amount";

    /**
     * Returns the same faults at the same places, in the words of the form.
     *
     * @param ids finds the field of the form that a JSON pointer means, by its id
     */
    InvalidInput say(InvalidInput invalid, UnaryOperator<String> ids) {
        return new InvalidInput(invalid.faults().stream()
                .map(fault -> say(fault, ids.apply(fault.pointer())))
                .toList());
    }

    private Fault say(Fault fault, String id) {
        Matcher feature = FEATURE.matcher(id);
        if (feature.matches() && !typed.containsKey(id)) {
            return feature(Integer.parseInt(feature.group(1)))
                    .map(name -> new Fault(fault.pointer(), "event.edit.tickFeature", List.of(name)))
                    .orElse(fault);
        }
        return PRICE.matcher(id).matches() && !typed(id).isBlank() ? price(fault, typed(id)) : fault;
    }

    private Fault price(Fault fault, String typed) {
        if (amounts.read(typed).isEmpty()) {
            return new Fault(fault.pointer(), "event.edit.amount", List.of(amounts.example()));
        }
        return fault.key().equals(NOT_TAKEN)
                ? new Fault(fault.pointer(), "event.edit.amount.tooLarge", List.of())
                : fault;
    }

    /** The name of the feature; the page shows them in their order. */
    private Optional<String> feature(int number) {
        return Stream.of(RoomFeature.values())
                .skip(number)
                .findFirst()
                .map(feature -> "portal.feature." + feature.name().toLowerCase(Locale.ROOT))
                .map(key -> Messages.text(amounts.language(), key));
    }

    private String typed(String id) {
        String[] values = typed.getOrDefault(id, new String[] {""});
        return values[values.length - 1];
    }
}
