package org.astc.plenary.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting by the name that docs/operations.md explains, with its value in this run; of secrets, only that there
 * is one.
 */
@ApplicationScoped
public class SettingsInEffect {
    private static final List<String> NAMES = List.of(
            "PORT",
            "BIND",
            "BASE_URL",
            "DATA",
            "DB_URL",
            "DB_USER",
            "DB_PASSWORD",
            "INCLUSION_DB_URL",
            "INCLUSION_DB_USER",
            "INCLUSION_DB_PASSWORD",
            "DB_SOFTWARE",
            "CLASS_ARCHIVE",
            "MAIL_URL",
            "MAIL_FROM",
            "LETTERS",
            "HELP_EMAIL",
            "HELP_PHONE",
            "HELP_HOURS",
            "SECRET_FILE",
            "INCLUSION_KEY_FILE",
            "TRUSTED_PROXIES",
            "HOLD",
            "INVOICE_DAYS",
            "INVOICE_FROM",
            "INVOICE_PAY_TO",
            "STRIPE_KEY",
            "STRIPE_WEBHOOK_SECRET",
            "DEMO",
            "DEMO_PASSWORD",
            "NOW",
            "RATE_LIMITS",
            "PAGE_CACHE",
            "GUARD");

    /** Values that nobody reads on a page. */
    private static final Set<String> SECRET =
            Set.of("DB_PASSWORD", "INCLUSION_DB_PASSWORD", "STRIPE_KEY", "STRIPE_WEBHOOK_SECRET", "DEMO_PASSWORD");

    private final Config config = ConfigProvider.getConfig();

    /**
     * A setting.
     *
     * @param variable its name in the environment
     * @param value empty if there is none, or nobody is to read it
     */
    public record InEffect(String variable, String value, boolean isSet) {}

    /** Returns all of them, in the order of their documentation. */
    public List<InEffect> all() {
        return NAMES.stream().map(this::one).toList();
    }

    static List<String> names() {
        return NAMES;
    }

    static boolean isSecret(String name) {
        return SECRET.contains(name);
    }

    private InEffect one(String name) {
        String property = "plenary." + name.toLowerCase(Locale.ROOT).replace('_', '.');
        String value =
                config.getOptionalValue(property, String.class).orElse("").strip();
        return new InEffect("PLENARY_" + name, isSecret(name) ? "" : bare(value), !value.isEmpty());
    }

    /** An address without the name and password that it may hold, and without parameters, which may hold others. */
    static String bare(String value) {
        return value.contains("://")
                ? value.replaceFirst("(?<=://)[^/?#]*@", "").replaceFirst("[?#].*", "")
                : value;
    }
}
