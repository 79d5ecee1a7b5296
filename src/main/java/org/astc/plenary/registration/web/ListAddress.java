package org.astc.plenary.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.registration.RegistrationFilter;
import org.astc.plenary.registration.RegistrationSort;
import org.astc.plenary.registration.RegistrationStatus;

/** The address of the staff's list of registrations: it holds what is looked for, so it can be kept and shared. */
record ListAddress(String slug, RegistrationFilter filter, RegistrationSort sort) {
    /**
     * Reads the address.
     *
     * @throws NotFound if it names a status or an order that does not exist
     */
    static ListAddress of(String slug, HttpServletRequest request) {
        String type = request.getParameter("type");
        return new ListAddress(
                slug,
                new RegistrationFilter(
                        request.getParameter("who"),
                        type == null || type.isEmpty() ? null : type,
                        one(RegistrationStatus.class, request.getParameter("status"), null)),
                one(RegistrationSort.class, request.getParameter("order"), RegistrationSort.NEWEST));
    }

    private static <E extends Enum<E>> E one(Class<E> choices, String given, E otherwise) {
        if (given == null || given.isEmpty()) {
            return otherwise;
        }
        for (E choice : choices.getEnumConstants()) {
            if (word(choice).equals(given)) {
                return choice;
            }
        }
        throw new NotFound();
    }

    /** How a choice is written in an address. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String path() {
        return "/staff/" + slug + "/registrations";
    }

    /** The list with this filter from the beginning. */
    String list() {
        return path() + query(null);
    }

    /** The list at a position. */
    String at(ListPosition position) {
        return path() + query(position);
    }

    /** The same registrations as a file. */
    String file() {
        return path() + ".csv" + new ListAddress(slug, filter, RegistrationSort.NEWEST).query(null);
    }

    /** Where an export of the same registrations is asked for. */
    String export() {
        return path() + "/export" + new ListAddress(slug, filter, RegistrationSort.NEWEST).query(null);
    }

    /** The whole list, or the part with this status. */
    ListAddress saved(RegistrationStatus status) {
        return new ListAddress(slug, new RegistrationFilter("", null, status), RegistrationSort.NEWEST);
    }

    private String query(ListPosition position) {
        List<String> parts = new ArrayList<>();
        add(parts, "who", filter.words());
        add(parts, "type", filter.type());
        add(parts, "status", filter.status() == null ? null : word(filter.status()));
        add(parts, "order", sort == RegistrationSort.NEWEST ? null : word(sort));
        add(parts, "at", position == null ? null : position.token());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
