package org.astc.plenary.inclusion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.inclusion.FoundPattern;
import org.astc.plenary.inclusion.ReleaseDesk;
import org.astc.plenary.inclusion.ReleasePlanStatus;
import org.astc.plenary.inclusion.ReleasePlanSummary;
import org.astc.plenary.inclusion.ReleaseRefused;
import org.astc.plenary.inclusion.ReleaseWords;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.job.JobStatus;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.security.Forbidden;

/**
 * One plan of a release: its tables, where it stands, and what comes next. Shows which cells are hidden once the audit
 * passed, and no figure of anybody.
 */
@Named
@RequestScoped
public class ReleasePlanView {
    private static final Map<ReleasePlanStatus, String> DONE = Map.of(
            ReleasePlanStatus.FROZEN,
            "inclusion.plan.frozenNow",
            ReleasePlanStatus.RELEASED,
            "inclusion.plan.releasedNow",
            ReleasePlanStatus.ABANDONED,
            "inclusion.plan.abandonedNow");

    private static final String JOBS = "/staff/jobs/";

    @Inject
    private ReleaseDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private PathParameters path;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private ReleasePlanSummary plan;
    private JobSummary job;
    private String report;
    private boolean reviewed;
    private boolean forgoing;

    /** A table of the plan, in words; {@code hidden} names its hidden cells. */
    public record Told(String title, boolean available, int cells, List<String> hidden) {}

    @PostConstruct
    void read() {
        plan = desk.get(event.getId(), id());
        job = desk.jobOf(plan).orElse(null);
        report = desk.releaseOf(event.getId(), plan.id()).map(this::report).orElse(null);
    }

    private String report(String code) {
        return "/events/" + event.getSlug() + "/reports/" + code;
    }

    private UUID id() {
        try {
            return UUID.fromString(path.get("plan"));
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }

    public String freeze() {
        return done(() -> {
            desk.freeze(event.getId(), plan.id());
            return getPath() + "?done=frozen";
        });
    }

    /** Asks for the job, and leads to it. */
    public String protect() {
        return done(() -> JOBS + desk.protect(event.getId(), plan.id(), language.locale()));
    }

    /** Lets the release out, once it is said that this is meant. */
    public String approve() {
        if (!reviewed) {
            return refused("reviewed", texts.get("inclusion.plan.approve.missing"));
        }
        return done(() -> {
            desk.approve(event.getId(), plan.id());
            return getPath() + "?done=released";
        });
    }

    /** Gives the plan up, once it is said that this is meant. */
    public String abandon() {
        if (!forgoing) {
            return refused("forgoing", texts.get("inclusion.plan.abandon.missing"));
        }
        return done(() -> {
            desk.abandon(event.getId(), plan.id());
            return getPath() + "?done=abandoned";
        });
    }

    private interface Step {
        String take();
    }

    private String done(Step step) {
        try {
            return SeeOther.at(step.take());
        } catch (DomainException refusal) {
            if (refusal instanceof NotFound || refusal instanceof Forbidden) {
                throw refusal;
            }
            read();
            return refused(
                    null, texts.of(refusal.messageKey(), refusal.arguments().toArray()));
        }
    }

    private static String refused(String field, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
        return null;
    }

    public ReleasePlanSummary getPlan() {
        return plan;
    }

    /** Where everybody reads what came of it; null before it is out. */
    public String getReport() {
        return report;
    }

    public String getPath() {
        return "/staff/" + event.getSlug() + "/inclusion/releases/" + plan.id();
    }

    public boolean isOwn() {
        return desk.isOwn(plan);
    }

    public boolean isDraft() {
        return plan.status() == ReleasePlanStatus.DRAFT;
    }

    public boolean isFrozen() {
        return plan.status() == ReleasePlanStatus.FROZEN;
    }

    public boolean isReady() {
        return plan.status() == ReleasePlanStatus.READY;
    }

    /** Whether a job protects it at this moment, or waits for its turn. */
    public boolean isUnderWay() {
        return isFrozen() && job != null && !job.status().isOver();
    }

    /** The last job, if it came to no good end and nothing else says why; else null. */
    public JobSummary getLostJob() {
        boolean lost = job != null && (job.status() == JobStatus.FAILED || job.status() == JobStatus.CANCELLED);
        return lost && (isDraft() || isFrozen()) && plan.refusal() == null ? job : null;
    }

    /** Where its author looks after the last job. */
    public String getJobPath() {
        return JOBS + plan.jobId();
    }

    /** Whether the audit passed once and holds no more. */
    public boolean isOutdated() {
        return ReleaseRefused.isOutdated(plan.refusal());
    }

    /** The key of the word for who gave it up; null if nobody did, or that is not known. */
    public String getAbandonedBy() {
        return desk.abandonedBy(plan)
                .map(who -> "inclusion.plan.abandonedBy." + who.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    public boolean isReviewed() {
        return reviewed;
    }

    public void setReviewed(boolean reviewed) {
        this.reviewed = reviewed;
    }

    public boolean isForgoing() {
        return forgoing;
    }

    public void setForgoing(boolean forgoing) {
        this.forgoing = forgoing;
    }

    /** What was planned; with the hidden cells once they are known. */
    public List<Told> getTables() {
        FoundPattern pattern = plan.pattern();
        return pattern == null
                ? plan.specification().tables().stream()
                        .map(table -> new Told(ReleaseWords.table(table, language.locale()), true, 0, List.of()))
                        .toList()
                : pattern.tables().stream().map(table -> told(pattern, table)).toList();
    }

    private Told told(FoundPattern pattern, FoundPattern.TablePattern table) {
        return new Told(
                ReleaseWords.table(table.axes(), language.locale()),
                table.told(),
                table.cells(),
                table.hidden().stream()
                        .map(spot -> ReleaseWords.cell(pattern.frame(), table.axes(), spot, language.locale()))
                        .sorted()
                        .toList());
    }

    /** What was just done; null if nothing was. */
    public String getNews() {
        return plan.status().name().equalsIgnoreCase(request.getParameter("done")) && DONE.containsKey(plan.status())
                ? texts.get(DONE.get(plan.status()))
                : null;
    }
}
