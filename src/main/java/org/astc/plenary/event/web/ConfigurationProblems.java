package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.StrictJson;
import org.astc.plenary.platform.web.Language;

/** Why a configuration was not taken, for programs and people (RFC 9457). */
@RequestScoped
class ConfigurationProblems {
    private static final int UNPROCESSABLE = 422;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    void invalid(HttpServletResponse response, InvalidInput invalid) throws IOException {
        ObjectNode problem = problem(UNPROCESSABLE, "invalid-input", invalid.messageKey());
        ArrayNode errors = problem.putArray("errors");
        invalid.faults()
                .forEach(fault -> errors.addObject()
                        .put("pointer", fault.pointer())
                        .put("code", fault.code())
                        .put("detail", fault.text(language.locale())));
        send(response, problem);
    }

    void stale(HttpServletResponse response, StaleData stale) throws IOException {
        send(response, problem(HttpServletResponse.SC_PRECONDITION_FAILED, "refused", stale.messageKey()));
    }

    private ObjectNode problem(int status, String name, String key) {
        return StrictJson.MAPPER
                .createObjectNode()
                .put("type", settings.baseUrl() + "/problems/" + name)
                .put("title", Messages.text(language.locale(), key))
                .put("status", status);
    }

    private static void send(HttpServletResponse response, ObjectNode problem) throws IOException {
        response.setStatus(problem.path("status").intValue());
        response.setContentType("application/problem+json");
        response.getOutputStream().write(StrictJson.MAPPER.writeValueAsBytes(problem));
    }
}
