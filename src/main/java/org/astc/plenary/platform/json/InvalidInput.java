package org.astc.plenary.platform.json;

import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;

/** The JSON can be read, but what stands in it cannot be taken (422). */
public final class InvalidInput extends DomainException {
    private final transient List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super("platform.rest.invalid");
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in the order of reading. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Where and what.
     *
     * @param pointer JSON pointer (RFC 6901) to the place
     * @param key of the message; its last word is the code for programs
     * @param arguments what the message mentions
     */
    public record Fault(String pointer, String key, List<Object> arguments) {
        static final String STANDARD = "platform.rest.fault.";

        public String code() {
            return key.substring(key.lastIndexOf('.') + 1);
        }

        public String text(Locale language) {
            return Messages.text(language, key, arguments.toArray());
        }
    }
}
