package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.Configured;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.StrictJson;

/**
 * {@code /staff/{slug}/configuration.json}: the file that the command {@code configure} reads. GET gives it, with the
 * event's version as its tag; PUT takes one, and refuses it (412) if it was made from another version than
 * {@code If-Match} says.
 */
@WebServlet("/event/configuration")
public class ConfigurationServlet extends HttpServlet {
    @Inject
    private transient ConfigurationService configurations;

    @Inject
    private transient ConfigurationProblems problems;

    @Inject
    private transient StaffEvent event;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, configurations.of(event.getId()));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = String.valueOf(request.getContentType()).split(";", 2)[0].strip();
        if (!type.equals("application/json")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try {
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            take(request.getHeader("If-Match"), StrictJson.read(body));
            answer(response, configurations.of(event.getId()));
        } catch (InvalidInput invalid) {
            problems.invalid(response, invalid);
        } catch (StaleData stale) {
            problems.stale(response, stale);
        }
    }

    private void take(String seen, JsonNode file) {
        if (!(file instanceof ObjectNode fields)) {
            throw new InvalidInput(List.of(new InvalidInput.Fault("", "platform.rest.fault.object", List.of())));
        }
        if (seen == null) {
            configurations.put(event.getId(), fields);
        } else {
            configurations.change(event.getId(), version(seen), fields);
        }
    }

    private static long version(String tag) {
        if (!tag.matches("\"[0-9]{1,18}\"")) {
            throw new StaleData();
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }

    private void answer(HttpServletResponse response, Configured configured) throws IOException {
        byte[] file = StrictJson.MAPPER
                .writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsBytes(configured.file());
        response.setContentType("application/json");
        response.setHeader("ETag", "\"" + configured.version() + "\"");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + event.getSlug() + ".json\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
