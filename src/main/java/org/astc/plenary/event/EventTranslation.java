package org.astc.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What an event says of itself in one more of its languages. */
@Embeddable
public class EventTranslation {
    private String language;
    private String name;
    private String title;
    private String summary;

    @Column(name = "description")
    private String description;

    protected EventTranslation() {}

    EventTranslation(EventTexts texts) {
        language = texts.language();
        name = texts.name();
        title = texts.title();
        summary = texts.summary();
        description = texts.description();
    }

    EventTexts texts() {
        return new EventTexts(language, name, title, summary, description);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventTranslation translation && texts().equals(translation.texts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, name);
    }
}
