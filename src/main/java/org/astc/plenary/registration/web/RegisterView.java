package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventStatus;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.event.Policy;
import org.astc.plenary.event.web.Preview;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.platform.web.BrowserMark;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PageCopies;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.PlacesShown;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.registration.IdempotencyKeyReused;
import org.astc.plenary.registration.OfferNow;
import org.astc.plenary.registration.OrderQueries;
import org.astc.plenary.registration.OrderRefusal;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.registration.WordingChanged;

/**
 * Lets one person register: the only form, then it is done. While something is missing, the place is kept and what was
 * typed is saved.
 */
@Named
@RequestScoped
public class RegisterView {
    @Inject
    private EventQueries events;

    @Inject
    private Preview preview;

    @Inject
    private OrderQueries orders;

    @Inject
    private EventSides sides;

    @Inject
    private HeldPlaces places;

    @Inject
    private PrivateLinks links;

    @Inject
    private Registering registering;

    @Inject
    private FormTrail trail;

    @Inject
    private Faults faults;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private Secrets secrets;

    @Inject
    private PageCopies copies;

    @Inject
    private BrowserMark mark;

    @Inject
    private PlacesShown shown;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private EventSummary event;
    private EventSide side;
    private List<Policy> required;
    private OrderSummary held;
    private DetailsForm form = new DetailsForm();
    private String token;
    private ShownOffer offer;

    @PostConstruct
    void load() {
        event = preview.bySlug(path.get("slug")).orElseThrow(NotFound::new);
        side = sides.of(event);
        required = inForce();
        held = places.at(event.slug()).orElse(null);
        token = request.getParameter("attempt");
        if (!Secrets.isRandom(token)) {
            token = copies.ownSecret(request);
        }
        copies.mark(request, response());
        if (isSent()) {
            form.choose(request.getParameterValues("type"));
            form.shows(ShownWordings.read(request.getParameter("policies")));
        } else {
            begin();
        }
    }

    private List<Policy> inForce() {
        return events.policiesInForce(event.id(), clock.instant()).stream()
                .filter(Policy::required)
                .toList();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private void begin() {
        if (held != null) {
            form = held.draft() == null ? DetailsForm.of(held.lines().get(0)) : DetailsForm.of(held.draft());
            form.untick(form.unseen(required));
        }
        String asked = form.getType().isEmpty() ? request.getParameter("type") : form.getType();
        TypeChoice.preselected(getOffer().choices(), asked, held).ifPresent(choice -> form.setType(choice.code()));
    }

    private boolean isSent() {
        return "POST".equals(request.getMethod());
    }

    /** Books the place, or says what is missing and keeps the place meanwhile. */
    public String register() {
        if (preview.isDraft()) {
            faults.conflict("registration.page.draft");
            return null;
        }
        if (isDone()) {
            return SeeOther.at(links.placed(held)); // an old page of the same form, sent once more
        }
        List<Faults.Fault> found = new ArrayList<>(DetailsRule.check(form, required, language.locale()));
        form.untick(form.changed(required));
        if (!found.isEmpty()) {
            return keep(found);
        }
        try {
            OrderSummary order = registering.register(attempt(), form, held, prices());
            return SeeOther.at(links.placed(order));
        } catch (OrderRefusal refusal) {
            return explain(refusal);
        }
    }

    private String keep(List<Faults.Fault> found) {
        if (form.getType().isEmpty()) {
            faults.show(found);
            held = registering.save(form, held);
            return stay();
        }
        Optional<TypeChoice> chosen = getOffer().find(form.getType());
        Optional<Faults.Fault> ofType = Refusals.ofType(chosen);
        ofType.or(() -> chosen.flatMap(choice -> Refusals.ofPrice(choice, prices())))
                .ifPresent(fault -> found.add(0, fault));
        faults.show(found);
        try {
            held = ofType.isEmpty() ? registering.keep(attempt(), form, held) : registering.save(form, held);
        } catch (OrderRefusal refusal) {
            return explain(refusal);
        }
        return stay();
    }

    /** The page stays as it is; its links to other languages lead back to what was typed. */
    private String stay() {
        return trail.lead(held, getOffer().find(form.getType()));
    }

    /** Keeps the place longer; what was typed stays. */
    public String extend() {
        if (held == null) {
            return null;
        }
        form.untick(form.changed(required));
        try {
            OrderSummary longer = registering.extend(form, held);
            if (longer.expiresAt().isAfter(held.expiresAt())) {
                return SeeOther.at(links.draft(longer));
            }
            faults.conflict("registration.hold.noLonger");
        } catch (OrderRefusal refusal) {
            return explain(refusal);
        }
        return stay();
    }

    private String explain(OrderRefusal refusal) {
        if (refusal instanceof WordingChanged changed) {
            required = inForce();
            form.untick(changed.codes());
        }
        if (refusal instanceof IdempotencyKeyReused) {
            token = secrets.random();
        }
        List<Faults.Fault> found = Refusals.inForm(refusal, required, language.locale());
        if (found.isEmpty()) {
            faults.conflict(Refusals.conflict(refusal));
        } else {
            faults.show(found);
        }
        held = registering.save(form, held);
        offer = null;
        return stay();
    }

    private ShownPrices prices() {
        return ShownPrices.read(request.getParameter("prices"));
    }

    private Attempt attempt() {
        return new Attempt(event.slug(), token, mark.of(request).orElse(null), language.getTag());
    }

    /** What is on sale now; looked up only when it is shown or something is wrong. */
    public ShownOffer getOffer() {
        if (offer == null) {
            OfferNow now = event.status() == EventStatus.ARCHIVED ? null : orders.offer(event.id());
            if (now != null && preview.isDraft()) {
                now = now.asPublished();
            } else if (now != null) {
                shown.of(event.id(), now.words());
            }
            offer = ShownOffer.of(event, now, held, language.locale());
        }
        return offer;
    }

    /** Whether the form is shown; once something was typed it always is, so that nothing typed is lost. */
    public boolean isForm() {
        return isSent()
                || preview.isDraft() && !getOffer().getChoices().isEmpty()
                || !isDone() && getOffer().getOpening() == Opening.OPEN;
    }

    /** The price of the type that is chosen, or of the only one; empty while that is open. */
    public String getPrice() {
        return getOffer().find(form.getType()).map(TypeChoice::price).orElse("");
    }

    /** Booked already with this private link. */
    public boolean isDone() {
        return held != null && held.status().isPlaced();
    }

    /** The buyer's page of what is booked already. */
    public String getOrderLink() {
        return links.placed(held);
    }

    /** The place that is kept, or was; null if none. */
    public HeldPlace getHeld() {
        return held == null ? null : new HeldPlace(held, links.key(held), links.draft(held), language.locale());
    }

    /** The policies to agree to. */
    public List<ShownPolicy> getPolicies() {
        return required.stream()
                .map(policy -> new ShownPolicy(policy, event.zone(), language.locale()))
                .toList();
    }

    /** Which wordings of them stand in the form, for it to send back. */
    public String getWordings() {
        return ShownWordings.of(required).text();
    }

    public EventSide getSide() {
        return side;
    }

    public DetailsForm getTyped() {
        return form;
    }

    public String getToken() {
        return token;
    }
}
