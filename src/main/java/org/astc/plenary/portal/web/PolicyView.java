package org.astc.plenary.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.Policy;
import org.astc.plenary.event.web.Preview;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;

/** Shows the wording of a policy that is in force. */
@Named
@RequestScoped
public class PolicyView {
    @Inject
    private EventQueries events;

    @Inject
    private Preview preview;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private EventSummary event;
    private Policy policy;

    /** Finds the event and the policy of the address. */
    @PostConstruct
    void load() {
        event = preview.bySlug(path.get("slug")).orElseThrow(NotFound::new);
        language.suggest(Locale.forLanguageTag(event.language()));
        policy = events.policiesInForce(event.id(), clock.instant()).stream()
                .filter(found -> found.code().equals(path.get("code")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public ShownEvent getEvent() {
        return new ShownEvent(event, language.locale());
    }

    public String getTitle() {
        return policy.title();
    }

    public int getVersion() {
        return policy.version();
    }

    public List<String> getParagraphs() {
        return ShownEvent.paragraphs(policy.text());
    }

    /** From when on this wording is in force. */
    public String getSince() {
        return Moments.day(language.locale(), policy.publishedAt(), event.zone());
    }
}
