package org.astc.plenary.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.review.CommitteeService;
import org.astc.plenary.review.MemberPlan;
import org.astc.plenary.review.RoundBoard;
import org.astc.plenary.review.RoundProgress;
import org.astc.plenary.review.RoundService;
import org.astc.plenary.review.RoundSummary;

/** The rounds of an event, how far they are, and who reviews. */
@Named
@RequestScoped
public class LeadReviewView {
    private static final int USUAL_LOAD = 25;
    private static final int HIGHEST_LOAD = 200;

    @Inject
    private RoundService rounds;

    @Inject
    private RoundBoard board;

    @Inject
    private CommitteeService committee;

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

    private List<RoundProgress> progress;

    @PostConstruct
    void load() {
        progress = rounds.of(event.getId()).stream()
                .map(RoundSummary::id)
                .map(board::of)
                .toList();
    }

    /** Has the round assigned in the background, and goes to the job. */
    public String assign() {
        UUID round = chosen("round");
        return SeeOther.at("/staff/jobs/" + rounds.assign(round, language.locale()));
    }

    /** Lets somebody review. */
    public String invite() {
        String email = Text.email(request.getParameter("email"));
        String most = Text.clean(request.getParameter("most"));
        if (!Text.isEmail(email)) {
            faults.show(Faults.Fault.of("email", Text.emailFault(email)));
            return null;
        }
        if (!most.matches("\\d{1,3}") || Integer.parseInt(most) > HIGHEST_LOAD) {
            faults.show(Faults.Fault.of("most", "review.lead.most.wrong", HIGHEST_LOAD));
            return null;
        }
        try {
            committee.add(event.getId(), List.of(new MemberPlan(email, null, Integer.parseInt(most), Map.of())));
            return SeeOther.at(getPath() + "?done=invited");
        } catch (DomainException refusal) {
            faults.show(Faults.Fault.of("email", refusal.messageKey()));
            return null;
        }
    }

    /** Takes somebody off the committee. */
    public String remove() {
        committee.remove(chosen("member"));
        return SeeOther.at(getPath() + "?done=removed");
    }

    /** Reads which of those on the page was pressed; anything else is not there. */
    private UUID chosen(String name) {
        String typed = request.getParameter(name);
        return progress.stream()
                .flatMap(each -> name.equals("round")
                        ? java.util.stream.Stream.of(each.round().id())
                        : each.members().stream().map(RoundProgress.OfMember::memberId))
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<RoundProgress> getProgress() {
        return progress;
    }

    /** The committee with the numbers of the newest round; empty if there is no round. */
    public List<RoundProgress.OfMember> getMembers() {
        return progress.isEmpty()
                ? List.of()
                : progress.get(progress.size() - 1).members();
    }

    public boolean isOpen(RoundProgress one) {
        return one.round().isOpen(clock.instant());
    }

    public String until(RoundProgress one) {
        return Moments.until(language.locale(), one.round().closesAt(), event.getZone());
    }

    public String getPath() {
        return "/staff/" + event.getSlug() + "/review";
    }

    public String getEmail() {
        return Text.clean(request.getParameter("email"));
    }

    public String getMost() {
        String typed = request.getParameter("most");
        return typed == null ? String.valueOf(USUAL_LOAD) : typed;
    }

    /** The key of the news; empty if there is none. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && List.of("invited", "removed", "opened").contains(done) ? done : "";
    }
}
