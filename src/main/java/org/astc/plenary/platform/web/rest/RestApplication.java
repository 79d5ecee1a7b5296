package org.astc.plenary.platform.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface. Jackson writes the JSON: the server's other writer does not know records. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JacksonFeature");
    }
}
