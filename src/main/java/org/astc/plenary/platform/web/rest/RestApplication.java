package org.astc.plenary.platform.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.astc.plenary.platform.json.JsonForm;

/**
 * Everything below {@code /api/v1}. Resources are application-scoped beans that read their input with {@link JsonForm},
 * so neither Bean Validation nor binding of input to objects is wanted here.
 */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature", "JacksonFeature",
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.beanValidation.disable.server", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
