package org.astc.plenary.security.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.astc.plenary.platform.web.rest.ProblemTexts;
import org.astc.plenary.security.Forbidden;

/** Over REST, a right that is lacking is a problem named forbidden (403). */
@Provider
public class ForbiddenMapper implements ExceptionMapper<Forbidden> {
    @Inject
    private ProblemTexts texts;

    @Context
    private HttpHeaders asker;

    @Override
    public Response toResponse(Forbidden refused) {
        return texts.problem(403, "forbidden", asker, refused.messageKey()).response();
    }
}
