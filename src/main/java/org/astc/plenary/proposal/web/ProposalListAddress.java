package org.astc.plenary.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.ListPosition;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.proposal.ProposalFilter;
import org.astc.plenary.proposal.ProposalSort;
import org.astc.plenary.proposal.ProposalStatus;

/** The address of the staff's list of proposals: it holds what is looked for, so it can be kept and shared. */
record ProposalListAddress(String slug, ProposalFilter filter, ProposalSort sort) {
    /**
     * Reads the address.
     *
     * @throws NotFound if it names a status or an order that does not exist
     */
    static ProposalListAddress of(String slug, HttpServletRequest request) {
        return new ProposalListAddress(
                slug,
                new ProposalFilter(
                        request.getParameter("words"),
                        one(ProposalStatus.class, request.getParameter("status"), null),
                        given(request, "track"),
                        given(request, "format")),
                one(ProposalSort.class, request.getParameter("order"), ProposalSort.NEWEST));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : value;
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
        return choice.name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/staff/" + slug + "/proposals";
    }

    /** The list with this filter from the beginning. */
    String list() {
        return path() + query(null);
    }

    /** The list at a position. */
    String at(ListPosition position) {
        return path() + query(position);
    }

    /** The same proposals as a file. */
    String file(String ending) {
        return path() + "." + ending + new ProposalListAddress(slug, filter, ProposalSort.NEWEST).query(null);
    }

    /** The whole list, or the part with this status. */
    ProposalListAddress saved(ProposalStatus status) {
        return new ProposalListAddress(slug, new ProposalFilter("", status, null, null), ProposalSort.NEWEST);
    }

    private String query(ListPosition position) {
        List<String> parts = new ArrayList<>();
        add(parts, "words", filter.words());
        add(parts, "status", filter.status() == null ? null : word(filter.status()));
        add(parts, "track", filter.track());
        add(parts, "format", filter.format());
        add(parts, "order", sort == ProposalSort.NEWEST ? null : word(sort));
        add(parts, "at", position == null ? null : position.token());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
