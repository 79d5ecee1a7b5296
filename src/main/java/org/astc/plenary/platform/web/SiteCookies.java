package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.astc.plenary.platform.Settings;

/** Cookies of this site: HttpOnly, SameSite=Lax, and Secure where the site is reached over https. */
@ApplicationScoped
public class SiteCookies {
    private static final long YEAR = 31_536_000;

    private Settings settings;

    protected SiteCookies() {}

    @Inject
    SiteCookies(Settings settings) {
        this.settings = settings;
    }

    /** Keeps the value for a year. The value holds letters, digits, dash and underscore only. */
    public void keep(HttpServletResponse response, String name, String value) {
        keep(response, name, value, YEAR);
    }

    /** Keeps the value for so many seconds; negative: until the browser closes; 0: forgets it. */
    public void keep(HttpServletResponse response, String name, String value, long seconds) {
        String age = seconds < 0 ? "" : "; Max-Age=" + seconds;
        String secure = "https".equals(settings.baseUrl().getScheme()) ? "; Secure" : "";
        response.addHeader("Set-Cookie", name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + secure + age);
    }

    public void forget(HttpServletResponse response, String name) {
        keep(response, name, "", 0);
    }
}
