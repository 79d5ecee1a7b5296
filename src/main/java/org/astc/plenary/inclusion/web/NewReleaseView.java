package org.astc.plenary.inclusion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.inclusion.Milestone;
import org.astc.plenary.inclusion.ReleaseCatalog;
import org.astc.plenary.inclusion.ReleaseDesk;
import org.astc.plenary.inclusion.ReleaseWords;
import org.astc.plenary.inclusion.SpecificationRefused;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;

/** Lets an analyst choose from the closed list what a release is to tell. */
@Named
@RequestScoped
public class NewReleaseView {
    private static final String SEPARATOR = "*";

    @Inject
    private ReleaseDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String title;

    /** A table that may be chosen; {@code word} names it in the form. */
    public record Choice(String word, String title) {
        /** The identifier of its box. */
        public String id() {
            return "table-" + word.replace('*', '-');
        }
    }

    /** A question, alone and by each split. */
    public record Row(String title, List<Choice> choices) {}

    /** Plans the release, and leads to its plan. */
    public String plan() {
        try {
            Object plan = desk.plan(event.getId(), title, Messages.language(getTongue()), getMilestone(), chosen());
            return SeeOther.at("/staff/" + event.getSlug() + "/inclusion/releases/" + plan);
        } catch (SpecificationRefused refusal) {
            FacesContext context = FacesContext.getCurrentInstance();
            refusal.faults().forEach(fault -> {
                String text = texts.of(fault.messageKey(), fault.arguments().toArray());
                context.addMessage(
                        field(fault.messageKey()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            });
            context.validationFailed();
            return null;
        }
    }

    private static String field(String refusal) {
        return refusal.startsWith("inclusion.plan.title")
                ? "title"
                : refusal.startsWith("inclusion.plan.milestone") ? "milestone" : "table-gender";
    }

    /** How many tables may be chosen, in a sentence. */
    public String getLimits() {
        return texts.of("inclusion.plan.limits", ReleaseCatalog.MOST_TWO_WAY, ReleaseCatalog.MOST_THREE_WAY);
    }

    private List<List<String>> chosen() {
        String[] words = request.getParameterValues("table");
        return words == null
                ? List.of()
                : Arrays.stream(words)
                        .map(word -> List.of(word.split("\\*", -1)))
                        .toList();
    }

    public boolean isChosen(String word) {
        String[] words = request.getParameterValues("table");
        return words != null && Arrays.asList(words).contains(word);
    }

    /** The titles of the columns: alone, then each split. */
    public List<String> getSplits() {
        return ReleaseCatalog.splits().stream().map(this::axis).toList();
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (String question : ReleaseCatalog.questions()) {
            List<Choice> choices = new ArrayList<>(List.of(choice(List.of(question))));
            ReleaseCatalog.splits().forEach(split -> choices.add(choice(List.of(question, split))));
            rows.add(new Row(axis(question), choices));
        }
        return rows;
    }

    /** The splits alone. */
    public List<Choice> getGroups() {
        return ReleaseCatalog.splits().stream()
                .map(split -> choice(List.of(split)))
                .toList();
    }

    public List<Choice> getCrossings() {
        return ReleaseCatalog.crossings().stream().map(this::choice).toList();
    }

    private Choice choice(List<String> table) {
        return new Choice(String.join(SEPARATOR, table), ReleaseWords.table(table, language.locale()));
    }

    private String axis(String code) {
        return ReleaseWords.axis(code, language.locale());
    }

    /** The word of the milestone: after the event unless another is chosen. */
    public String getMilestone() {
        String given = request.getParameter("milestone");
        return given == null ? Milestone.OVER.word() : given;
    }

    public List<Milestone> getMilestones() {
        return List.of(Milestone.values());
    }

    /** The language of the package. */
    public String getTongue() {
        String given = request.getParameter("tongue");
        return given == null ? language.getTag() : given;
    }

    public List<Locale> getTongues() {
        return Messages.LANGUAGES;
    }

    public String nameOf(Locale tongue) {
        return language.nameOf(tongue);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
