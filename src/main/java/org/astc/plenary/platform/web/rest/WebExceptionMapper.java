package org.astc.plenary.platform.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** What the server itself refuses (no such path, method, media type; JSON that is none), as a problem. */
@Provider
public class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {
    private static final Map<Integer, String> NAMES = Map.of(
            400, "malformed",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    @Inject
    private ProblemTexts texts;

    @Context
    private HttpHeaders asker;

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response original = refused.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        String name = NAMES.getOrDefault(status, "refused");
        Response.ResponseBuilder answer =
                texts.problem(status, name, asker, "platform.rest." + name).builder();
        String allowed = original.getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? answer : answer.header(HttpHeaders.ALLOW, allowed)).build();
    }
}
