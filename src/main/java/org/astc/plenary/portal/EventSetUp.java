package org.astc.plenary.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.Configured;
import org.astc.plenary.platform.json.StrictJson;
import org.astc.plenary.security.Caller;

/** Sets up events from files, for the operator. */
@ApplicationScoped
class EventSetUp {
    private ConfigurationService service;
    private Caller caller;

    protected EventSetUp() {}

    @Inject
    EventSetUp(ConfigurationService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    /** Takes the file; returns in one line what it changed. */
    @ActivateRequestContext
    String load(String file) {
        caller.is(Caller.Identity.system());
        Configured done = service.load(StrictJson.read(file));
        String event = done.file().path("slug").asText() + " ("
                + done.file().path("status").asText() + ")";
        return done.changed().isEmpty()
                ? event + " is as the file says; nothing has changed."
                : event + " is configured; " + done.changed().size() + " values are new.";
    }
}
