package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.registration.HolderChangeService;
import org.astc.plenary.security.web.PrivateDoor;

/** Asks the former holder of a registration's link, who came from the mail to the old address, what is to be kept. */
@Named
@RequestScoped
public class HolderChangeView {
    @Inject
    private HolderChangeService changes;

    @Inject
    private PrivateDoor door;

    @Inject
    private PathParameters path;

    @Inject
    private Here here;

    @Inject
    private HttpServletRequest request;

    private HolderChangeService.Shown shown;

    @PostConstruct
    void load() {
        shown = door.open(() -> changes.shown(id(), key()));
    }

    /** Keeps it; a second press shows what the first one did. */
    public String keep() {
        if (!isDone()) {
            changes.confirm(id(), key());
        }
        return again();
    }

    public String erase() {
        if (!isDone()) {
            changes.giveUp(id(), key());
        }
        return again();
    }

    private String again() {
        return SeeOther.at(here.getPath() + "?key=" + key());
    }

    public boolean isDone() {
        return shown.kept() != null;
    }

    public boolean isKept() {
        return Boolean.TRUE.equals(shown.kept());
    }

    public Instant getUntil() {
        return shown.due();
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }

    private String key() {
        return request.getParameter("key");
    }

    private UUID id() {
        try {
            return UUID.fromString(path.get("change"));
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }
}
