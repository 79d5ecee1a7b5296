package org.astc.plenary.proposal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.web.Faults.Fault;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.proposal.IllegalTransition;
import org.astc.plenary.proposal.OwnProposal;
import org.astc.plenary.proposal.ProposalService;
import org.astc.plenary.proposal.Remark;
import org.astc.plenary.proposal.TextLimits;
import org.astc.plenary.security.web.PrivateDoor;

/**
 * {@code POST /proposals/{code}/draft}: keeps the form of a draft while it is typed. Answers with the new version, a
 * sentence for the page and what is still missing; 409 if somebody else changed it, 422 if it cannot be kept.
 */
@WebServlet("/proposal/draft")
public class ProposalDraftServlet extends HttpServlet {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient ProposalService service;

    @Inject
    private transient EventQueries events;

    @Inject
    private transient PrivateDoor door;

    @Inject
    private transient ProposalWords words;

    @Inject
    private transient Language language;

    @Inject
    private transient PathParameters path;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = path.get("code");
        String key = request.getParameter("key");
        OwnProposal own = door.open(() -> service.open(code, key));
        EventSummary event = events.byId(own.eventId());
        language.suggest(Locale.forLanguageTag(event.language()));
        ProposalForm form = ProposalForm.sent(own, request);
        List<Fault> faults = form.faults(TextLimits.languages(event));
        if (!faults.isEmpty()) {
            answer(response, UNPROCESSABLE, refusal(faults.get(0)));
            return;
        }
        try {
            List<Remark> unkept = service.save(code, key, form.toSheet());
            OwnProposal kept = service.open(code, key);
            String now = Moments.moment(language.locale(), clock.instant(), event.zone());
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Map.of(
                            "version", kept.version(),
                            "saved", text("proposal.autosave.saved", now),
                            "remarks",
                                    java.util.stream.Stream.concat(unkept.stream(), kept.remarks().stream())
                                            .map(this::remark)
                                            .toList()));
        } catch (StaleData | IllegalTransition newer) {
            answer(response, HttpServletResponse.SC_CONFLICT, Map.of("saved", text("proposal.autosave.stale")));
        }
    }

    private Map<String, Object> refusal(Fault fault) {
        String why = text(fault.key(), fault.arguments().toArray());
        return Map.of("saved", text("proposal.autosave.refused", why), "field", fault.field());
    }

    private Map<String, Object> remark(Remark remark) {
        return Map.of("field", remark.field(), "text", words.remark(remark), "blocks", remark.blocks());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.locale(), key, arguments);
    }

    private static void answer(HttpServletResponse response, int status, Map<String, Object> content)
            throws IOException {
        byte[] body = JSON.writeValueAsBytes(content);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
