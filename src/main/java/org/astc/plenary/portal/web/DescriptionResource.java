package org.astc.plenary.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Describes the REST interface (OpenAPI 3.1). The document is written by hand; a test compares it with the resources.
 */
@Path("/openapi.json")
@ApplicationScoped
public class DescriptionResource {
    private static final String DOCUMENT = "/org/astc/plenary/portal/openapi.json";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String document() throws IOException {
        try (InputStream document = DescriptionResource.class.getResourceAsStream(DOCUMENT)) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
