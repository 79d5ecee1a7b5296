package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The parts of the address that stand for something: {@code #{path.slug}} at {@code /events/{slug}}. */
@Named("path")
@RequestScoped
public class PathParameters extends AbstractMap<String, String> {
    private Map<String, String> values = Map.of();

    /** Takes the values, decoded. */
    public void are(Map<String, String> parameters) {
        values = Map.copyOf(parameters);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return values.entrySet();
    }
}
