package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallQueries;
import org.astc.plenary.proposal.LateCodeDesk;
import org.astc.plenary.proposal.LateCodeLine;

/** Late codes: those that were made, with what came in by them, and a form for another one. */
@Named
@RequestScoped
public class LateCodesView {
    @Inject
    private LateCodeDesk desk;

    @Inject
    private CallQueries calls;

    @Inject
    private StaffEvent event;

    @Inject
    private Faults faults;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<LateCodeLine> lines;
    private Call call;
    private LateCodeForm form;

    @PostConstruct
    void read() {
        lines = desk.of(event.getId());
        call = calls.of(event.getId());
        form = LateCodeForm.of(request);
    }

    /** Makes a code, or says what is wrong with the form. */
    public String make() {
        List<Faults.Fault> wrong = form.faults(call, event.getZone(), clock.instant());
        if (!wrong.isEmpty()) {
            faults.show(wrong);
            return null;
        }
        desk.make(event.getId(), form.plan(call, event.getZone()));
        return SeeOther.at("/staff/" + event.getSlug() + "/proposals/codes?done=made");
    }

    public List<LateCodeLine> getLines() {
        return lines;
    }

    public boolean isMade() {
        return "made".equals(request.getParameter("done")) && !lines.isEmpty();
    }

    public boolean good(LateCodeLine line) {
        return line.isGood(clock.instant());
    }

    public List<Call.Subject> getTracks() {
        return call.tracks();
    }

    public List<Call.Format> getFormats() {
        return call.formats();
    }

    public String getZone() {
        return Moments.zone(language.locale(), event.getZone(), clock.instant());
    }

    public String getUntil() {
        return form.until();
    }

    public String getUses() {
        return form.uses();
    }

    public String getTrack() {
        return form.track();
    }

    public String getFormat() {
        return form.format();
    }

    public String getNote() {
        return form.note();
    }
}
