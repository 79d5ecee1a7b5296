package org.astc.plenary.event;

/**
 * Where people meet. All three are null for an event that is online only.
 *
 * @param directions how to get there, with the step-free way; may be null
 */
public record Venue(String name, String address, String directions) {
    public static Venue none() {
        return new Venue(null, null, null);
    }
}
