package org.astc.plenary.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.registration.ConfidedPlaces;
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

    protected AccessPersonalData() {}

    @Inject
    AccessPersonalData(AccessRequests requests, WishSeal seal, ConfidedPlaces places) {
        this.requests = requests;
        this.seal = seal;
        this.places = places;
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
    public void erase(DataSubject subject) {
        places.of(subject).forEach(page -> requests.of(page.registrationId()).forEach(requests::remove));
    }

    private Map<String, Object> values(AccessRequest request) {
        Wish wish = seal.open(request.getId(), request.getContent());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", request.getCode());
        values.put("status", request.getStatus().name());
        values.put("needs", wish.needs().stream().map(Enum::name).toList());
        values.put("words", wish.words());
        values.put("diets", wish.diets().stream().map(Enum::name).toList());
        values.put("food", wish.food());
        values.put("severity", wish.severity() == null ? null : wish.severity().name());
        values.put("channel", wish.channel().name());
        values.put("contact", wish.contact());
        return values;
    }
}
