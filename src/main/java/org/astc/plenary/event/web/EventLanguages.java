package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;

/** The languages that an event may speak: first those that it has texts in, in their order, then the others. */
@Named
@RequestScoped
public class EventLanguages {
    @Inject
    private Language language;

    /** A language with its name in itself. */
    public record Tongue(String tag, String name) {}

    /** Returns the languages of Plenary. */
    public List<Tongue> getOffered() {
        return all(JsonNodeFactory.instance.objectNode());
    }

    /** Returns the languages in which the configuration has texts, and those of Plenary. */
    public List<Tongue> all(JsonNode configuration) {
        Set<String> tags = new LinkedHashSet<>();
        configuration
                .path("texts")
                .forEach(texts -> tags.add(texts.path("language").asText()));
        Messages.LANGUAGES.forEach(one -> tags.add(one.toLanguageTag()));
        return tags.stream()
                .map(tag -> new Tongue(tag, language.nameOf(Locale.forLanguageTag(tag))))
                .toList();
    }
}
