package org.astc.plenary.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.registration.NoOwnAddress;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.PageCodeService;
import org.astc.plenary.registration.WrongPageCode;
import org.astc.plenary.security.TooManyAttempts;

/** The code of a page, asked for and entered wherever a form needs it; faults stand beside the field {@code digits}. */
@RequestScoped
public class CodeHere {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String DIGITS = "digits";

    @Inject
    private PageCodeService codes;

    @Inject
    private CodeCookie cookie;

    @Inject
    private Faults faults;

    @Inject
    private Language language;

    private String entered;

    /** Returns the token of a code that was entered just now or earlier; null if there is none. */
    public String token() {
        return entered == null ? cookie.token() : entered;
    }

    /** Says whether what was told on this page may be shown to this browser. */
    public boolean opens(OwnPage page) {
        return codes.isOpen(page, token());
    }

    /** Has a code sent; returns false if it was told why not. */
    public boolean send(OwnPage page, String key) {
        try {
            codes.send(page.code(), key, language.locale());
            return true;
        } catch (NoOwnAddress none) {
            faults.show(Faults.Fault.of(null, none.messageKey()));
        } catch (TooManyAttempts often) {
            wait(often, null);
        }
        return false;
    }

    /** Takes the code back; returns false if it was told what is wrong with it. */
    public boolean enter(OwnPage page, String key, String digits) {
        try {
            entered = codes.enter(page.code(), key, digits);
            cookie.set(entered);
            return true;
        } catch (WrongPageCode | NoOwnAddress wrong) {
            faults.show(Faults.Fault.of(DIGITS, wrong.messageKey()));
        } catch (TooManyAttempts often) {
            wait(often, DIGITS);
        }
        return false;
    }

    private void wait(TooManyAttempts often, String field) {
        var response = FacesContext.getCurrentInstance().getExternalContext();
        faults.tell(Faults.Fault.of(field, often.messageKey(), often.retryAfter()));
        response.setResponseStatus(TOO_MANY_REQUESTS);
        response.setResponseHeader("Retry-After", Long.toString(often.retryAfter()));
    }
}
