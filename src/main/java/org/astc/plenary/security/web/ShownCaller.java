package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.astc.plenary.security.Caller;

/** The one who asks, as pages show them: {@code #{caller.name}}; everything is empty while nobody is signed in. */
@Named("caller")
@RequestScoped
public class ShownCaller {
    @Inject
    private Caller caller;

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** Says whether it is somebody of staff or committee. */
    public boolean isStaff() {
        return caller.hasRole();
    }

    public String getName() {
        return caller.identity().map(Caller.Identity::name).orElse("");
    }

    public String getEmail() {
        return caller.identity().map(Caller.Identity::email).orElse("");
    }
}
