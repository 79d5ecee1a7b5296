package org.astc.plenary.accessibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.astc.plenary.accessibility.AccessDesk;
import org.astc.plenary.accessibility.DeskLine;
import org.astc.plenary.accessibility.IllegalTransition;
import org.astc.plenary.accessibility.OpenedRequest;
import org.astc.plenary.accessibility.Reply;
import org.astc.plenary.accessibility.RequestStatus;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;

/** One request at the access desk: closed until a reason is given; opening it is noted. */
@Named
@RequestScoped
public class OpenedRequestView {
    private static final String MOVED = "1";
    private static final String UNMOVED = "0";
    private static final String MESSAGE = "message";
    private static final String MESSAGE_BEFORE = "message-before";

    @Inject
    private AccessDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private PathParameters path;

    @Inject
    private Faults faults;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reading reading;

    private DeskLine cover;
    private OpenedRequest opened;

    @PostConstruct
    void read() {
        String code = path.get("code");
        opened = reading.given()
                .map(reason -> desk.open(event.getId(), code, reason))
                .orElse(null);
        cover = opened == null ? desk.cover(event.getId(), code) : opened.line();
    }

    /** Says where the request stands now, and what the person is told. */
    public String move() {
        Faults.Fault wrong = wrongMessage();
        if (wrong != null) {
            faults.show(wrong);
            return null;
        }
        try {
            boolean moved = desk.reply(event.getId(), cover.code(), new Reply(next(), typed()), seenVersion());
            return SeeOther.at("/staff/" + event.getSlug() + "/access/" + cover.code() + "?for="
                    + reading.word(reading.getChosen()) + "&done=" + (moved ? MOVED : UNMOVED));
        } catch (StaleData newer) {
            faults.show(Faults.Fault.of(null, "platform.staleData"));
            return null;
        } catch (IllegalTransition strange) {
            faults.show(Faults.Fault.of(null, strange.messageKey()));
            return null;
        }
    }

    /** Returns what is to be put right in the message, or null. */
    private Faults.Fault wrongMessage() {
        String message = getMessage();
        if (message.codePointCount(0, message.length()) > Reply.LONGEST) {
            return Faults.Fault.of(MESSAGE, "accessibility.tooLong", Reply.LONGEST);
        }
        return Text.hasControlInLines(message) ? Faults.Fault.of(MESSAGE, "platform.line.wrong") : null;
    }

    /** The message as it was sent; null if it stands as the form had it, or the form had no room for one. */
    private String typed() {
        String sent = sent(MESSAGE);
        return sent == null || sent.equals(sent(MESSAGE_BEFORE)) ? null : sent;
    }

    private String sent(String field) {
        String sent = request.getParameter(field);
        return sent == null ? null : Text.clean(sent).replace("\r\n", "\n");
    }

    /** Whether the message that stands has to be shown apart: there is no field for it, or another text is in it. */
    public boolean isMessageApart() {
        return opened != null
                && !opened.message().isEmpty()
                && (cover.canceled() || !getMessage().equals(opened.message()));
    }

    /** Whether the choice of this status is what was sent; where the request stands, if nothing was. */
    public boolean isChosen(RequestStatus status) {
        RequestStatus sent = WishWords.one(RequestStatus.values(), request.getParameter("status"), null);
        return status == (getChoices().contains(sent) ? sent : cover.status());
    }

    /** The message to the person, as it was typed just now or stands so far; empty for none. */
    public String getMessage() {
        String typed = typed();
        return typed != null ? typed : opened == null ? "" : opened.message();
    }

    private RequestStatus next() {
        RequestStatus next = WishWords.one(RequestStatus.values(), request.getParameter("status"), null);
        if (next == null) {
            throw new NotFound();
        }
        return next;
    }

    private long seenVersion() {
        String sent = request.getParameter("version");
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    public DeskLine getCover() {
        return cover;
    }

    /** Returns the request, or null as long as no reason is given. */
    public OpenedRequest getOpened() {
        return opened;
    }

    /** Where the request stands, and where it may go. */
    public List<RequestStatus> getChoices() {
        return cover.status().choices(cover.canceled());
    }

    public String word(RequestStatus status) {
        return WishWords.word(status);
    }

    public boolean isMoved() {
        return isDone(MOVED);
    }

    /** It was to stay where it stands. */
    public boolean isUnmoved() {
        return isDone(UNMOVED);
    }

    private boolean isDone(String news) {
        return news.equals(request.getParameter("done")) && !"POST".equals(request.getMethod());
    }
}
