package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.astc.plenary.organization.Choices;
import org.astc.plenary.organization.RosterFault;
import org.astc.plenary.organization.RosterKind;
import org.astc.plenary.organization.RosterService;
import org.astc.plenary.organization.RosterState;
import org.astc.plenary.organization.Verdict;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;

/** A roster that was sent: what it would do, a button to import it, and what became of it. */
@Named
@RequestScoped
public class RosterView {
    private static final int SHOWN_FAULTS = 50;

    @Inject
    private RosterService rosters;

    @Inject
    private PathParameters path;

    @Inject
    private Here here;

    @Inject
    private Language language;

    private RosterKind kind;
    private RosterState state;

    /** A field that changes, in words. */
    public record Change(String field, String before, String after) {}

    @PostConstruct
    void read() {
        kind = here.getPath().startsWith("/staff/people/") ? RosterKind.PEOPLE : RosterKind.ORGANIZATIONS;
        state = rosters.state(kind, Address.id(path.get("id")));
    }

    /** Has it imported, and goes on to the job. */
    public String begin() {
        try {
            return SeeOther.at("/staff/jobs/" + rosters.begin(kind, state.id(), language.getTag()));
        } catch (DomainException refusal) {
            return refused(refusal);
        }
    }

    /** Throws the file away, and goes back to where the next one is sent. */
    public String discard() {
        try {
            rosters.discard(kind, state.id());
            return SeeOther.at(kind.path() + "?done=discarded");
        } catch (DomainException refusal) {
            return refused(refusal);
        }
    }

    private String refused(DomainException refusal) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Messages.text(
                                language.locale(),
                                refusal.messageKey(),
                                refusal.arguments().toArray()),
                        null));
        context.validationFailed();
        return null;
    }

    /** The step, and the name of the file. */
    public String getTitle() {
        String step = isImported() ? "imported" : isUnderWay() ? "underWay" : "ready";
        return Messages.text(language.locale(), "organization.roster.title." + step, state.name());
    }

    public RosterState getState() {
        return state;
    }

    public String getPath() {
        return kind.path();
    }

    /** The list that the roster is for. */
    public String getList() {
        return "/staff/" + getWord();
    }

    /** What the roster lists: people or organizations. */
    public String getWord() {
        return kind.word();
    }

    public boolean isImported() {
        return state.importedAt() != null;
    }

    public boolean isUnderWay() {
        return rosters.isUnderWay(state);
    }

    public boolean isReady() {
        return !isImported() && !isUnderWay();
    }

    /** The first faults; all of them are in the file of faults. */
    public List<RosterFault> getFaults() {
        List<RosterFault> all = state.report().faults();
        return all.subList(0, Math.min(all.size(), SHOWN_FAULTS));
    }

    public boolean isMoreFaults() {
        return state.report().faults().size() > SHOWN_FAULTS;
    }

    /** How the file was read, as a sentence. */
    public String getHow() {
        String[] parts = state.report().how().split(", ", 3);
        if (parts.length == 3 && parts[0].equals("CSV")) {
            String between = switch (parts[2]) {
                case ";" -> "semicolon";
                case "," -> "comma";
                case "TAB" -> "tab";
                default -> "other";
            };
            return Messages.text(
                    language.locale(),
                    "organization.roster.how.csv",
                    parts[1],
                    Messages.text(language.locale(), "organization.roster.between." + between, parts[2]));
        }
        return Messages.text(
                language.locale(),
                "organization.roster.how.sheet",
                state.report().how().replaceFirst("^XLSX, ", ""));
    }

    public String label(RosterFault fault) {
        return fault.label(language.locale());
    }

    public String text(RosterFault fault) {
        return fault.text(language.locale());
    }

    public String field(String field) {
        return Messages.text(language.locale(), "organization.field." + field);
    }

    public String outcome(Verdict verdict) {
        return "organization.outcome." + verdict.outcome().name().toLowerCase(Locale.ROOT);
    }

    public String tone(Verdict verdict) {
        return switch (verdict.outcome()) {
            case CREATED, CHANGED -> "ok";
            case UNCHANGED -> "";
            case REFUSED -> "bad";
        };
    }

    /** What a line changes, field by field. */
    public List<Change> changes(Verdict verdict) {
        Map<String, Object> before = verdict.before();
        Map<String, Object> after = verdict.after();
        return new TreeSet<>(after.keySet())
                .stream()
                        .map(field -> new Change(
                                field(field),
                                Choices.shown(language.locale(), field, Objects.toString(before.get(field), "")),
                                Choices.shown(language.locale(), field, Objects.toString(after.get(field), ""))))
                        .toList();
    }
}
