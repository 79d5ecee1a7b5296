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
    private CodeHere codes;

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

    /**
     * Where requests and what came of them are shown: behind the code, unless it was entered a short time ago. The link
     * is there whether anything was asked for or not.
     */
    public String getAnswers() {
        String here = "/registrations/" + page.code();
        return codes.opens(page) ? here + "/access?key=" + getKey() : here + "/code?key=" + getKey() + "&next=access";
    }

    /** Says whether the person is asked for what helps, and about themselves. */
    public boolean isConfiding() {
        return page.confides();
    }
}
