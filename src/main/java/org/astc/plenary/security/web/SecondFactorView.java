package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.QrCode;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.SecondFactorService;
import org.astc.plenary.security.SecondFactorState;

/** Lets somebody of staff or committee set up, renew and take off their own second factor. */
@Named
@RequestScoped
public class SecondFactorView {
    private static final String ISSUER = "Plenary";

    @Inject
    private SecondFactorService service;

    @Inject
    private SignInSteps steps;

    @Inject
    private SessionCookie cookie;

    @Inject
    private ShownCaller caller;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private SecondFactorState state;
    private List<String> codes = List.of();
    private String code;

    /** Makes a key for an app. */
    public String begin() {
        try {
            service.begin(cookie.token(request).orElse(null));
            return SeeOther.at("/my/second-factor");
        } catch (DomainException refused) {
            return refusals.show(refused, null);
        }
    }

    /** Confirms the app; the recovery codes are in the answer to this request alone. */
    public String confirm() {
        try {
            SecondFactorService.Enrolled done = service.confirm(code, steps.visit(request));
            cookie.set(done.token());
            codes = done.codes();
            state = null;
            return null;
        } catch (DomainException refused) {
            return refusals.show(refused, "code");
        }
    }

    /** Makes new recovery codes, which are in the answer to this request alone. */
    public String renew() {
        try {
            codes = service.renew(code);
            return null;
        } catch (DomainException refused) {
            return refusals.show(refused, "code");
        }
    }

    /** Takes the second factor off. */
    public String remove() {
        try {
            service.remove(code);
            return SeeOther.at("/my/second-factor?done=off");
        } catch (DomainException refused) {
            return refusals.show(refused, "code");
        }
    }

    /** Says whether it was just taken off. */
    public boolean isTakenOff() {
        return "off".equals(request.getParameter("done"));
    }

    public boolean isOff() {
        return state() instanceof SecondFactorState.Off;
    }

    public boolean isBegun() {
        return state() instanceof SecondFactorState.Begun;
    }

    /** How it stands, if it is on; null if not. */
    public SecondFactorState.On getOn() {
        return state() instanceof SecondFactorState.On on ? on : null;
    }

    /** Recovery codes that were just made; empty at any other time. */
    public List<String> getCodes() {
        return codes;
    }

    /** The key for an app that reads no picture, in groups of four. */
    public String getKey() {
        return key().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The key for an app that reads pictures. */
    public QrCode getQr() {
        return new QrCode("otpauth://totp/" + ISSUER + ":"
                + URLEncoder.encode(caller.getEmail(), StandardCharsets.UTF_8) + "?secret=" + key() + "&issuer="
                + ISSUER + "&algorithm=SHA1&digits=6&period=30");
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    private String key() {
        return ((SecondFactorState.Begun) state()).key();
    }

    private SecondFactorState state() {
        if (state == null) {
            state = service.state();
        }
        return state;
    }
}
