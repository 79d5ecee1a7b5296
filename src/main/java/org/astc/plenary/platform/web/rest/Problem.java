package org.astc.plenary.platform.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that says what is wrong (RFC 9457). Its name ends its {@code type}, so that programs can tell problems
 * apart; its title is for people.
 */
public final class Problem {
    private static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final Map<String, Object> members = new LinkedHashMap<>();

    /**
     * Begins a problem.
     *
     * @param type base address and name, from {@link ProblemTexts}
     */
    Problem(int status, String type, String title) {
        this.status = status;
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
    }

    /** Adds a member of this kind of problem; null is told as null. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds what is wrong, field by field. */
    public Problem withErrors(List<FieldError> errors) {
        return with("errors", errors);
    }

    public Response response() {
        return builder().build();
    }

    Response.ResponseBuilder builder() {
        return Response.status(status).entity(members).type(MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
