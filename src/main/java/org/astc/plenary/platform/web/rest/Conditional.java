package org.astc.plenary.platform.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.astc.plenary.platform.Secrets;

/**
 * Answers with an ETag: whoever has the same one already is told only that (304). The tag is weak, as the server may
 * pack the body.
 */
public final class Conditional {
    private Conditional() {}

    /** For everybody; caches ask whether it is still the same. */
    public static Response answer(Request request, Object content) {
        return answer(request, content, "no-cache");
    }

    /** For whoever asked alone; no cache keeps it. */
    public static Response confidential(Request request, Object content) {
        return answer(request, content, "no-store");
    }

    private static Response answer(Request request, Object content, String caching) {
        try {
            String json = Json.MAPPER.writeValueAsString(content);
            EntityTag tag = new EntityTag(Secrets.hash(json).substring(0, 32), true);
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
            return (unchanged == null ? Response.ok(json, MediaType.APPLICATION_JSON_TYPE) : unchanged)
                    .tag(tag)
                    .header(HttpHeaders.CACHE_CONTROL, caching)
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
