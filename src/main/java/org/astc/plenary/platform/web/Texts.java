package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.astc.plenary.platform.Messages;

/**
 * The texts of pages, in the visitor's language: {@code #{msg['event.title']}} and, with arguments,
 * {@code #{msg.of('event.until', date)}}.
 */
@Named("msg")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return Messages.text(language.locale(), key.toString());
    }

    public String of(String key, Object... arguments) {
        return Messages.text(language.locale(), key, arguments);
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** The texts are never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
