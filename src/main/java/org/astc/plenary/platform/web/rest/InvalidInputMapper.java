package org.astc.plenary.platform.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.astc.plenary.platform.json.InvalidInput;

/** 422 with every fault and where it is. */
@Provider
public class InvalidInputMapper implements ExceptionMapper<InvalidInput> {
    @Inject
    private ProblemTexts texts;

    @Context
    private HttpHeaders asker;

    @Override
    public Response toResponse(InvalidInput refused) {
        Locale language = ProblemTexts.language(asker);
        return texts.problem(422, "invalid", asker, refused.messageKey())
                .withErrors(refused.faults().stream()
                        .map(fault -> new FieldError(fault.pointer(), fault.code(), fault.text(language)))
                        .toList())
                .response();
    }
}
