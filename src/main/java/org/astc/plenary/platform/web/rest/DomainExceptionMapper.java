package org.astc.plenary.platform.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.NotFound;

/** A refusal of the domain becomes a problem with its name: 404 if there is no such thing, else 409. */
@Provider
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {
    @Inject
    private ProblemTexts texts;

    @Context
    private HttpHeaders asker;

    @Override
    public Response toResponse(DomainException refused) {
        int status = refused instanceof NotFound ? 404 : 409;
        return texts.problem(
                        status,
                        name(refused),
                        asker,
                        refused.messageKey(),
                        refused.arguments().toArray())
                .response();
    }

    /** Returns the name of the problem that a refusal is, unless somebody says otherwise: {@code hold-expired}. */
    public static String name(DomainException refused) {
        return refused.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
