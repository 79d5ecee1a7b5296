package org.astc.plenary.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * The settings of this run: system property, else environment, else {@code plenary.properties} in the working
 * directory, else the default. Checked as a whole before anything starts.
 */
final class Settings {
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private boolean passing;

    private Settings() {}

    /** Reads and checks all settings; refuses with one line that names the bad one. */
    static Settings read(Path file) {
        Properties written = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                written.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw Refusal.refused(file + " cannot be read: " + unreadable.getMessage());
            }
        }
        Settings settings = new Settings();
        for (Setting setting : Setting.values()) {
            settings.set(setting, find(setting, written).strip());
        }
        settings.checkTogether();
        return settings;
    }

    private static String find(Setting setting, Properties written) {
        String found = System.getProperty(setting.property());
        if (found == null) {
            found = System.getenv(setting.variable());
        }
        if (found == null) {
            found = written.getProperty(setting.variable());
        }
        if (found == null) {
            found = written.getProperty(setting.property());
        }
        return found == null ? setting.standard() : found;
    }

    String get(Setting setting) {
        return requireNonNull(values.get(setting), setting::variable);
    }

    boolean has(Setting setting) {
        return !get(setting).isEmpty();
    }

    boolean isDemo() {
        return get(Setting.DEMO).equals("true");
    }

    Path path(Setting setting) {
        return Path.of(get(setting)).toAbsolutePath().normalize();
    }

    int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    /** Puts a value in place of the one read, after the same check. */
    void set(Setting setting, String value) {
        setting.check(value);
        values.put(setting, value);
    }

    /** Hands every setting to the application, which reads them by MicroProfile Config. */
    void publish() {
        values.forEach((setting, value) -> System.setProperty(setting.property(), value));
    }

    /** Notes that this run ends by itself, and has to say no more than what became of it. */
    void setPassing() {
        passing = true;
    }

    boolean isPassing() {
        return passing;
    }

    private void checkTogether() {
        if (has(Setting.DB_URL) != has(Setting.INCLUSION_DB_URL)) {
            throw Refusal.refused("PLENARY_DB_URL and PLENARY_INCLUSION_DB_URL go together: set both or neither");
        }
        for (Setting demoOnly : new Setting[] {Setting.NOW}) {
            if (has(demoOnly) && !isDemo()) {
                throw Refusal.refused(demoOnly.variable() + " works in demo mode only; set PLENARY_DEMO=true");
            }
        }
        for (Setting demoOnly : new Setting[] {Setting.RATE_LIMITS, Setting.GUARD}) {
            if (!get(demoOnly).equals(demoOnly.standard()) && !isDemo()) {
                throw Refusal.refused(demoOnly.variable() + "=off works in demo mode only; set PLENARY_DEMO=true");
            }
        }
        if (isDemo() && !isLoopback(get(Setting.BIND))) {
            throw Refusal.refused(
                    "PLENARY_DEMO works on a loopback address only, PLENARY_BIND is " + get(Setting.BIND));
        }
        if (isDemo()
                && has(Setting.BASE_URL)
                && !isLoopback(URI.create(get(Setting.BASE_URL)).getHost())) {
            throw Refusal.refused("PLENARY_DEMO works on loopback only, PLENARY_BASE_URL is " + get(Setting.BASE_URL));
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
