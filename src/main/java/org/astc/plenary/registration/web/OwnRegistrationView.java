package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.platform.QrCode;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.LinkedText;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.registration.Joining;
import org.astc.plenary.registration.OwnRegistration;
import org.astc.plenary.registration.OwnRegistrationQueries;
import org.astc.plenary.registration.OwnRegistrationService;
import org.astc.plenary.registration.OwnWishes;
import org.astc.plenary.registration.RegistrationStatus;
import org.astc.plenary.security.web.PrivateDoor;

/** Shows people their own registration and lets them say how they want to appear. */
@Named
@RequestScoped
public class OwnRegistrationView {
    @Inject
    private OwnRegistrationQueries registrations;

    @Inject
    private OwnRegistrationService service;

    @Inject
    private EventQueries events;

    @Inject
    private EventSides sides;

    @Inject
    private PrivateDoor door;

    @Inject
    private Faults faults;

    @Inject
    private PathParameters path;

    @Inject
    private Here here;

    @Inject
    private HttpServletRequest request;

    private OwnRegistration registration;
    private EventSide side;
    private QrCode qr;
    private String name;
    private String pronouns;
    private boolean listed;
    private boolean stale;

    /** Opens the registration with the key of the address; without it there is no such registration. */
    @PostConstruct
    void load() {
        find();
        side = sides.of(events.byId(registration.eventId()));
        qr = new QrCode(registration.code());
        name = registration.wishes().name();
        pronouns = registration.wishes().pronouns();
        listed = registration.wishes().listed();
    }

    private void find() {
        registration = door.open(() -> registrations.find(path.get("code"), key()));
    }

    private String key() {
        return request.getParameter("key");
    }

    /** Keeps the changes; if somebody else changed something meanwhile, shows both and asks again. */
    public String save() {
        List<Faults.Fault> found = new ArrayList<>();
        DetailsRule.name(name, found);
        DetailsRule.line("pronouns", pronouns, DetailsRule.LONGEST_PRONOUNS, found);
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        OwnWishes wishes = new OwnWishes(Text.clean(name), DetailsForm.orNull(pronouns), listed);
        try {
            service.change(registration.code(), key(), wishes, seenVersion());
        } catch (StaleData news) {
            stale = true;
            find();
            faults.show(Faults.Fault.of(null, "registration.own.stale"));
            return null;
        }
        return SeeOther.at(here.getPath() + "?key=" + key() + "&saved=1");
    }

    /** The version that the form was made from; a form without a proper one is as good as stale. */
    private long seenVersion() {
        String sent = request.getParameter("version");
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    public OwnRegistration getRegistration() {
        return registration;
    }

    public EventSide getSide() {
        return side;
    }

    public QrCode getQr() {
        return qr;
    }

    /** The end of the keys of its texts, such as confirmed. */
    public String getState() {
        return registration.status().name().toLowerCase(Locale.ROOT);
    }

    public boolean isToPay() {
        return registration.status() == RegistrationStatus.AWAITING_PAYMENT;
    }

    /** What is said about joining online, as the end of a text's key; empty if nothing is. */
    public String getJoining() {
        Joining.Stand stand = registration.joining().stand();
        return stand == Joining.Stand.NONE ? "" : stand.name().toLowerCase(Locale.ROOT);
    }

    /** How to join, as staff typed it, with its links; empty unless it is to be told. */
    public List<LinkedText.Piece> getHowToJoin() {
        return LinkedText.pieces(registration.joining().text());
    }

    public boolean isSaved() {
        return "1".equals(request.getParameter("saved")) && !"POST".equals(request.getMethod());
    }

    /** Somebody else changed something since the form was shown. */
    public boolean isStale() {
        return stale;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPronouns() {
        return pronouns;
    }

    public void setPronouns(String pronouns) {
        this.pronouns = pronouns;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }
}
