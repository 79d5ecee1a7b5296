package org.astc.plenary.messaging.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astc.plenary.platform.Settings;

/**
 * The development mailbox: {@code /dev/mail?to=} as JSON, {@code /dev/mail/ID.eml} as received,
 * {@code /dev/mail/ID.html} and {@code ID.txt} as a mail program shows it. In the demo on this machine only; elsewhere
 * there is no such page.
 */
@WebServlet(urlPatterns = {"/dev/mail", "/dev/mail/*"})
public class DevelopmentMailServlet extends HttpServlet {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ONE = Pattern.compile("/([0-9a-f]{24})\\.(eml|html|txt)");

    @Inject
    private transient DevelopmentMailbox mailbox;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isDemo()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (request.getPathInfo() == null) {
            write(response, "application/json", json(mailbox.to(request.getParameter("to"))));
            return;
        }
        Matcher one = ONE.matcher(request.getPathInfo());
        Optional<byte[]> message = one.matches() ? mailbox.original(one.group(1)) : Optional.empty();
        if (message.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            show(response, one.group(1), message.get(), one.group(2));
        }
    }

    private static void show(HttpServletResponse response, String id, byte[] message, String form) throws IOException {
        switch (form) {
            case "eml" -> {
                response.setHeader("Content-Disposition", "attachment; filename=\"" + id + ".eml\"");
                write(response, "message/rfc822", message);
            }
            case "txt" ->
                write(
                        response,
                        "text/plain; charset=utf-8",
                        ReceivedMail.read(id, message).text().getBytes(StandardCharsets.UTF_8));
            default -> {
                response.setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups");
                write(
                        response,
                        "text/html; charset=utf-8",
                        ReceivedMail.read(id, message).htmlWithPictures().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void write(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(content);
    }

    private static byte[] json(List<ReceivedMail> mails) throws IOException {
        return JSON.writeValueAsBytes(
                mails.stream().map(DevelopmentMailServlet::json).toList());
    }

    private static Map<String, Object> json(ReceivedMail mail) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", mail.id());
        json.put("to", mail.to());
        json.put("from", mail.from());
        json.put("subject", mail.subject());
        json.put("at", String.valueOf(mail.at()));
        json.put("text", mail.text());
        json.put("html", mail.html());
        json.put("attachments", mail.attachments());
        return json;
    }
}
