package org.astc.plenary.inclusion;

import java.util.List;
import org.astc.plenary.platform.DomainException;

/**
 * A plan asks for no table, too many, or one that is not on the closed list, or has no title or that of another plan.
 * The refusal itself says the first of these; {@link #faults()} has all.
 */
public class SpecificationRefused extends DomainException {
    private final List<Fault> faults;

    SpecificationRefused(String key, Object... arguments) {
        this(List.of(new Fault(key, List.of(arguments))));
    }

    /** @param faults at least one */
    SpecificationRefused(List<Fault> faults) {
        super(faults.get(0).messageKey(), faults.get(0).arguments().toArray());
        this.faults = List.copyOf(faults);
    }

    /**
     * One thing to put right.
     *
     * @param messageKey begins with {@code inclusion.plan.} and the field: title, milestone or tables
     * @param arguments what the message mentions
     */
    public record Fault(String messageKey, List<Object> arguments) {}

    /** Returns all that is to be put right, in the order of the form; at least one. */
    public List<Fault> faults() {
        return faults;
    }
}
