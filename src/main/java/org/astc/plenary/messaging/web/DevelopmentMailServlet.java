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
 * {@code /dev/mail/ID.html} as a mail program shows it. In the demo on this machine only; elsewhere there is no such
 * page.
 */
@WebServlet(urlPatterns = {"/dev/mail", "/dev/mail/*"})
public class DevelopmentMailServlet extends HttpServlet {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ONE = Pattern.compile("/([0-9a-f]{24})\\.(eml|html)");

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
            response.setContentType("application/json");
            response.getOutputStream().write(json(mailbox.to(request.getParameter("to"))));
            return;
        }
        Matcher one = ONE.matcher(request.getPathInfo());
        Optional<byte[]> message = one.matches() ? mailbox.original(one.group(1)) : Optional.empty();
        if (message.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (one.group(2).equals("eml")) {
            response.setContentType("message/rfc822");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + one.group(1) + ".eml\"");
            response.getOutputStream().write(message.get());
        } else {
            response.setContentType("text/html; charset=utf-8");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups");
            response.getOutputStream()
                    .write(ReceivedMail.read(one.group(1), message.get()).html().getBytes(StandardCharsets.UTF_8));
        }
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
