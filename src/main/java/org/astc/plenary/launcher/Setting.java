package org.astc.plenary.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Every setting of Plenary, with its default and the rule a value must keep. The same table stands in
 * {@code docs/operations.md}; a test compares the two.
 */
enum Setting {
    PORT("8080", Setting::port),
    BIND("127.0.0.1", Setting::address),
    BASE_URL("", Setting::webAddress),
    DATA("data", Setting::anything),
    DB_URL("", Setting::database),
    DB_USER("plenary", Setting::anything),
    DB_PASSWORD("", Setting::anything),
    INCLUSION_DB_URL("", Setting::database),
    INCLUSION_DB_USER("plenary_inclusion", Setting::anything),
    INCLUSION_DB_PASSWORD("", Setting::anything),
    DB_SOFTWARE("", Setting::anything),
    CLASS_ARCHIVE("on", Setting::onOrOff),
    MAIL_URL("", Setting::mailAddress),
    MAIL_FROM("Plenary <no-reply@plenary.example>", Setting::sender),
    LETTERS("on", Setting::onOrOff),
    HELP_EMAIL("help@plenary.example", Setting::person),
    HELP_PHONE("+1 555 0100", Setting::phone),
    HELP_HOURS("MO-FR 9:00-17:00 America/New_York", Setting::hours),
    SECRET_FILE("", Setting::anything),
    INCLUSION_KEY_FILE("", Setting::anything),
    TRUSTED_PROXIES("", Setting::networks),
    HOLD("PT25M", Setting::duration),
    INVOICE_DAYS("30", Setting::days),
    INVOICE_FROM("Plenary", Setting::anything),
    INVOICE_PAY_TO("", Setting::anything),
    STRIPE_KEY("", Setting::anything),
    STRIPE_WEBHOOK_SECRET("", Setting::anything),
    DEMO("false", Setting::yesOrNo),
    DEMO_PASSWORD("plenary-demo", Setting::anything),
    NOW("", Setting::moment),
    RATE_LIMITS("on", Setting::onOrOff),
    PAGE_CACHE("on", Setting::onOrOff),
    GUARD("on", Setting::onOrOff);

    private final String standard;
    private final Consumer<String> rule;

    Setting(String standard, Consumer<String> rule) {
        this.standard = standard;
        this.rule = rule;
    }

    /** The name in the environment, such as {@code PLENARY_BASE_URL}. */
    String variable() {
        return "PLENARY_" + name();
    }

    /** The name as a system property and inside the application, such as {@code plenary.base.url}. */
    String property() {
        return "plenary." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    String standard() {
        return standard;
    }

    void check(String value) {
        if (value.isEmpty()) {
            if (!standard.isEmpty()) {
                throw Refusal.refused(variable() + " is empty; leave it out for the default, " + standard);
            }
            return;
        }
        try {
            rule.accept(value);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.refused(variable() + " is “" + value + "”, but must be " + wrong.getMessage());
        }
    }

    private static void anything(String value) {
        // every text is a path, a name or a secret
    }

    private static void port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException("a port from 0 (any free one) to 65535");
        }
    }

    private static void days(String value) {
        if (!value.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("a number of days from 0 to 999");
        }
    }

    private static void address(String value) {
        try {
            if (!InetAddress.getByName(value).getHostAddress().isEmpty()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            // told below
        }
        throw new IllegalArgumentException("an address of this machine, such as 127.0.0.1");
    }

    /** Digits only: a name would have to be looked up, and may change hands. */
    private static void networks(String value) {
        for (String part : value.split(",")) {
            if (!part.isBlank() && !isNetwork(part.strip())) {
                throw new IllegalArgumentException("addresses or networks such as 10.0.0.1,10.1.0.0/16");
            }
        }
    }

    private static boolean isNetwork(String text) {
        String[] parts = text.split("/", 2);
        boolean four = parts[0].matches("\\d{1,3}(\\.\\d{1,3}){3}");
        if (!four && !parts[0].matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return false;
        }
        try {
            int bits = InetAddress.getByName(parts[0]).getAddress().length * Byte.SIZE;
            return parts.length == 1 || parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= bits;
        } catch (UnknownHostException wrong) {
            return false;
        }
    }

    private static void webAddress(String value) {
        URI uri = uri(value, "an address such as https://events.example.org");
        if (uri.getHost() == null
                || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                || !(uri.getPath().isEmpty() || uri.getPath().equals("/"))
                || uri.getQuery() != null) {
            throw new IllegalArgumentException("an address such as https://events.example.org, without a path");
        }
    }

    private static void database(String value) {
        if (!value.startsWith("jdbc:mariadb://")) {
            throw new IllegalArgumentException("an address such as jdbc:mariadb://localhost:3306/plenary");
        }
    }

    private static void mailAddress(String value) {
        URI uri = uri(value, "an address such as smtp://mail.example.org:587");
        if (uri.getHost() == null || !("smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("an address such as smtp://mail.example.org:587");
        }
    }

    private static void sender(String value) {
        if (!value.matches("[^\\s<>@]+@[^\\s<>@]+|[^<>@\\p{Cc}]*<[^\\s<>@]+@[^\\s<>@]+>")) {
            throw new IllegalArgumentException(
                    "an e-mail address, or a name and one, such as ASTC <no-reply@museum.org>");
        }
    }

    private static void person(String value) {
        if (!value.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            throw new IllegalArgumentException("an e-mail address such as help@museum.org");
        }
    }

    private static void phone(String value) {
        if (!value.matches("\\+[0-9][0-9 ()-]{4,28}")) {
            throw new IllegalArgumentException("an international number such as +1 555 0100");
        }
    }

    private static void hours(String value) {
        String time = "([01]?\\d|2[0-3]):[0-5]\\d";
        String[] parts = value.split(" ");
        if (parts.length != 3
                || !parts[0].matches("(MO|TU|WE|TH|FR|SA|SU)-(MO|TU|WE|TH|FR|SA|SU)")
                || !parts[1].matches(time + "-" + time)
                || !ZoneId.getAvailableZoneIds().contains(parts[2])) {
            throw new IllegalArgumentException("days, times and zone such as MO-FR 9:00-17:00 America/New_York");
        }
    }

    private static void duration(String value) {
        try {
            Duration duration = Duration.parse(value);
            if (duration.compareTo(Duration.ofSeconds(1)) >= 0 && duration.compareTo(Duration.ofDays(30)) <= 0) {
                return;
            }
        } catch (DateTimeParseException wrong) {
            // told below
        }
        throw new IllegalArgumentException("a length of time such as PT25M, at least a second and at most 30 days");
    }

    private static void moment(String value) {
        try {
            Instant.parse(value);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("a moment such as 2027-06-15T12:00:00Z", wrong);
        }
    }

    private static void yesOrNo(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("true or false");
        }
    }

    private static void onOrOff(String value) {
        if (!value.equals("on") && !value.equals("off")) {
            throw new IllegalArgumentException("on or off");
        }
    }

    private static URI uri(String value, String expected) {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(expected, wrong);
        }
    }
}
