package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallQueries;
import org.astc.plenary.proposal.IllegalTransition;
import org.astc.plenary.proposal.LateCodeDesk;
import org.astc.plenary.proposal.ProposalDesk;
import org.astc.plenary.proposal.ProposalQueries;
import org.astc.plenary.proposal.ProposalSheet;
import org.astc.plenary.proposal.ProposalStatus;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** One proposal for staff: what it says, who is named on it, and a form to withdraw it on behalf of its proposer. */
@Named
@RequestScoped
public class ProposalDetailView {
    @Inject
    private ProposalQueries queries;

    @Inject
    private ProposalDesk desk;

    @Inject
    private LateCodeDesk codes;

    @Inject
    private CallQueries calls;

    @Inject
    private StaffEvent event;

    @Inject
    private PathParameters path;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    @Inject
    private Faults faults;

    @Inject
    private HttpServletRequest request;

    private ProposalSheet sheet;
    private Call call;

    /** A question of the call with what is answered; {@code blind} tells whether blind reviewers read it. */
    public record Answered(String label, List<String> lines, boolean blind) {}

    @PostConstruct
    void read() {
        if (request.getMethod().equals("POST")) {
            caller.require(Permission.CHANGE_PROPOSALS, event.getId());
        }
        sheet = queries.sheet(event.getId(), path.get("code"));
        call = calls.of(event.getId());
    }

    /** Withdraws the proposal, if the box is ticked and nobody changed it meanwhile. */
    public String withdraw() {
        if (request.getParameter("sure") == null) {
            faults.show(Faults.Fault.of("sure", "proposal.staff.withdraw.notSure"));
            return null;
        }
        try {
            desk.withdraw(event.getId(), sheet.code(), version());
            return SeeOther.at(getPath() + "?done=withdrawn");
        } catch (StaleData | IllegalTransition changed) {
            sheet = queries.sheet(event.getId(), sheet.code());
            faults.conflict(changed.messageKey());
            return null;
        }
    }

    private long version() {
        String seen = String.valueOf(request.getParameter("version"));
        if (!seen.matches("[0-9]{1,18}")) {
            throw new StaleData();
        }
        return Long.parseLong(seen);
    }

    public ProposalSheet getSheet() {
        return sheet;
    }

    public String getPath() {
        return "/staff/" + event.getSlug() + "/proposals/" + sheet.code();
    }

    public String getTrack() {
        return call.track(sheet.text().trackId()).map(Call.Subject::name).orElse("");
    }

    public String getFormat() {
        return call.format(sheet.text().formatId()).map(Call.Format::name).orElse("");
    }

    /** The summary by its lines, empty ones too. */
    public List<String> getSummary() {
        return sheet.text().summary().lines().toList();
    }

    /** Every question that is asked of the proposal, answered or not, and those that were. */
    public List<Answered> getAnswers() {
        Map<UUID, String> answers = sheet.text().answers();
        return call.questions().stream()
                .filter(question -> answers.containsKey(question.id())
                        || question.isAsked(sheet.text().trackId(), sheet.text().formatId()))
                .map(question -> new Answered(
                        question.label(),
                        answers.getOrDefault(question.id(), "").lines().toList(),
                        question.blind()))
                .toList();
    }

    /** Whether it came in by a late code. */
    public boolean isLate() {
        return sheet.lateCodeId() != null;
    }

    /** The late code by which it came in, for those who make such codes; else null. */
    public String getLateCode() {
        if (!isLate() || !caller.may(Permission.CHANGE_PROPOSALS, event.getId())) {
            return null;
        }
        Optional<String> code = codes.of(event.getId()).stream()
                .filter(line ->
                        line.proposals().stream().anyMatch(use -> use.code().equals(sheet.code())))
                .map(line -> line.code())
                .findFirst();
        return code.orElse(null);
    }

    /** Whether the caller may withdraw it now. */
    public boolean isWithdrawable() {
        return sheet.status().canBecome(ProposalStatus.WITHDRAWN)
                && caller.may(Permission.CHANGE_PROPOSALS, event.getId());
    }

    /** What was just done, or null. */
    public String getNews() {
        return "withdrawn".equals(request.getParameter("done")) ? texts.get("proposal.staff.withdraw.done") : null;
    }
}
