package org.astc.plenary.platform.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.astc.plenary.platform.json.StrictJson;

/** JSON over REST is the strict one of the house. */
@Provider
public class Json implements ContextResolver<ObjectMapper> {
    static final ObjectMapper MAPPER = StrictJson.MAPPER;

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }
}
