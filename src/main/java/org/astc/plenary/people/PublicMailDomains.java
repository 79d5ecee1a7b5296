package org.astc.plenary.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains at which anybody gets an address, from the list {@code public-mail-domains.txt}. */
public final class PublicMailDomains {
    private static final Set<String> ALL = read();

    private PublicMailDomains() {}

    /** Says whether anybody may have an address there, so that it belongs to no organization. */
    public static boolean contains(String domain) {
        return ALL.contains(domain.toLowerCase(Locale.ROOT));
    }

    /** Returns what follows the @ of a cleaned address. */
    public static String domainOf(String email) {
        return email.substring(email.lastIndexOf('@') + 1);
    }

    private static Set<String> read() {
        try (InputStream list = PublicMailDomains.class.getResourceAsStream("public-mail-domains.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
