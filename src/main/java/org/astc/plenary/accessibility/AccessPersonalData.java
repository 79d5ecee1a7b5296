package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.messaging.LetterLine;
import org.astc.plenary.messaging.LetterQueries;
import org.astc.plenary.registration.ConfidedPlaces;
import org.astc.plenary.security.AuditRecord;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * The access requests of a person. They are shown only as far as this request showed a code from the person's own
 * address; erasing needs none.
 */
@ApplicationScoped
@Transactional
public class AccessPersonalData implements PersonalData {
    private AccessRequests requests;
    private WishSeal seal;
    private ConfidedPlaces places;
    private LetterQueries letters;
    private EventQueries events;
    private AuditRecord audit;

    protected AccessPersonalData() {}

    @Inject
    AccessPersonalData(
            AccessRequests requests,
            WishSeal seal,
            ConfidedPlaces places,
            LetterQueries letters,
            EventQueries events,
            AuditRecord audit) {
        this.requests = requests;
        this.seal = seal;
        this.places = places;
        this.letters = letters;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public String part() {
        return "access-requests";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> all = places.shown(subject).stream()
                .flatMap(page -> requests.of(page.registrationId()).stream().filter(request -> request.isOf(page)))
                .map(this::values)
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("requests", all);
    }

    @Override
    public boolean holds(DataSubject subject) {
        return places.shown(subject).stream()
                .anyMatch(page -> requests.areToldUnder(page.registrationId(), page.linkVersion()));
    }

    @Override
    public void erase(DataSubject subject) {
        places.of(subject).forEach(page -> requests.of(page.registrationId()).forEach(requests::remove));
    }

    /** That a letter went out about a request tells that there is one: so it stands here, and not among the others. */
    private static Map<String, Object> letter(LetterLine letter) {
        return Map.of(
                "kind", letter.kind(),
                "status", String.valueOf((Object) letter.status()),
                "postedAt", letter.createdAt().toString());
    }

    private Map<String, Object> values(AccessRequest request) {
        Wish wish = seal.open(request.getId(), request.getContent());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", request.getCode());
        values.put("event", events.byId(request.getEventId()).slug());
        values.put("status", request.getStatus().name());
        values.put("receivedAt", request.getCreatedAt().toString());
        values.put("changedAt", request.getChangedAt().toString());
        values.put("message", seal.openReply(request));
        values.put("needs", wish.needs().stream().map(Enum::name).toList());
        values.put("words", wish.words());
        values.put("diets", wish.diets().stream().map(Enum::name).toList());
        values.put("food", wish.food());
        values.put("severity", wish.severity() == null ? null : wish.severity().name());
        values.put("channel", wish.channel().name());
        values.put("contact", wish.contact());
        values.put(
                "letters",
                letters.about(request.getId()).stream()
                        .map(AccessPersonalData::letter)
                        .toList());
        values.put("audit", audit.about(request.getId()));
        return values;
    }
}
