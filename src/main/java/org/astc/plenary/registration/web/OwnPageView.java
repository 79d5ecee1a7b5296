package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.security.web.PrivateDoor;

/** The person's own page as far as something may be told there in confidence: {@code #{ownPage}}. */
@Named("ownPage")
@RequestScoped
public class OwnPageView {
    @Inject
    private OwnPages pages;

    @Inject
    private PrivateDoor door;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    private OwnPage page;

    @PostConstruct
    void load() {
        page = door.open(() -> pages.open(path.get("code"), getKey()));
    }

    public OwnPage getPage() {
        return page;
    }

    /** The key that the visitor came with. */
    public String getKey() {
        return request.getParameter("key");
    }

    /** Says whether the person is asked for what helps, and about themselves. */
    public boolean isConfiding() {
        return page.confides();
    }
}
