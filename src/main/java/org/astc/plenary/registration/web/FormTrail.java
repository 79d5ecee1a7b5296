package org.astc.plenary.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.registration.OrderSummary;

/**
 * Lets the links of the form's page, such as those to other languages, lead back to what was typed: by the private link
 * of the place that is kept, which the page shows as well; without a place by the type that was chosen.
 */
@RequestScoped
class FormTrail {
    @Inject
    private Here here;

    @Inject
    private PrivateLinks links;

    /**
     * Lays the trail; returns null, the outcome of an action that stays.
     *
     * @param held the place that the form has; null if none
     */
    String lead(OrderSummary held, Optional<TypeChoice> chosen) {
        if (held != null) {
            here.carry("draft", held.code());
            here.carry("key", links.key(held));
        } else {
            chosen.ifPresent(type -> here.carry("type", type.code()));
        }
        return null;
    }
}
