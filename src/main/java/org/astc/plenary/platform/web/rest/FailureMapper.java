package org.astc.plenary.platform.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.astc.plenary.platform.Overload;

/** The last resort: 503 with Retry-After if the house is busy, else 500. The cause goes into the log alone. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Inject
    private ProblemTexts texts;

    @Context
    private HttpHeaders asker;

    @Override
    public Response toResponse(Throwable failure) {
        if (Overload.causes(failure)) {
            LOG.log(Level.FINE, "busy", failure);
            return texts.problem(503, "busy", asker, "platform.rest.busy")
                    .builder()
                    .header(HttpHeaders.RETRY_AFTER, 2)
                    .build();
        }
        LOG.log(Level.SEVERE, "A request failed.", failure);
        return texts.problem(500, "failure", asker, "platform.rest.failure").response();
    }
}
