package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which words about places the page of this request was made from, by event. Whoever shows such a word says so here.
 */
@RequestScoped
public class PlacesShown {
    private final Map<UUID, String> words = new HashMap<>();

    public void of(UUID event, String shown) {
        words.put(event, shown);
    }

    Map<UUID, String> all() {
        return Map.copyOf(words);
    }
}
