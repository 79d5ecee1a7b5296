package org.astc.plenary.platform.web;

import java.util.UUID;

/**
 * Knows the words about the places of an event at this moment, in the form in which {@link PlacesShown} is told them.
 */
public interface PlacesNow {
    String of(UUID event);
}
