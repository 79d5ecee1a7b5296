package org.astc.plenary.event.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Shows a draft to those who work on it as attendees will see it; for everybody else there is no such event. */
@Named
@RequestScoped
public class Preview {
    @Inject
    private EventQueries events;

    @Inject
    private Caller caller;

    private boolean draft;

    /** Returns the event that the caller may see under this slug. */
    public Optional<EventSummary> bySlug(String slug) {
        Optional<EventSummary> found = events.anyBySlug(slug).filter(event -> event.isPublic() || mayPreview(event));
        draft = found.filter(event -> !event.isPublic()).isPresent();
        return found;
    }

    private boolean mayPreview(EventSummary event) {
        return caller.may(Permission.CONFIGURE_EVENT, event.id());
    }

    /** Whether the page shows a draft. */
    public boolean isDraft() {
        return draft;
    }
}
