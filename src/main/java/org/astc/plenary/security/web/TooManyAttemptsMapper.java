package org.astc.plenary.security.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.astc.plenary.platform.web.rest.ProblemTexts;
import org.astc.plenary.security.TooManyAttempts;

/** 429 with the seconds to wait. */
@Provider
public class TooManyAttemptsMapper implements ExceptionMapper<TooManyAttempts> {
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private ProblemTexts texts;

    @Context
    private HttpHeaders asker;

    @Override
    public Response toResponse(TooManyAttempts refused) {
        Response problem = texts.problem(
                        TOO_MANY_REQUESTS,
                        "too-many-requests",
                        asker,
                        refused.messageKey(),
                        refused.arguments().toArray())
                .response();
        return Response.fromResponse(problem)
                .header(HttpHeaders.RETRY_AFTER, refused.retryAfter())
                .build();
    }
}
