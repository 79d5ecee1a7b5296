package org.astc.plenary.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.organization.Choices;
import org.astc.plenary.organization.RosterKind;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.sheet.SheetLimits;
import org.astc.plenary.platform.web.FieldErrors;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.Texts;

/** The page on which a roster is chosen, and why the last one was not taken. */
@Named
@RequestScoped
public class RosterUploadView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private FieldErrors errors;

    /**
     * Says why the last roster was not taken; called before the page is rendered, so that its title and summary know.
     */
    public void tell() {
        Object refused = request.getAttribute(RosterUploadServlet.REFUSED);
        if (refused instanceof DomainException why) {
            tell(texts.of(why.messageKey(), why.arguments().toArray()));
        } else if (refused != null) {
            tell(texts.get(refused));
        }
    }

    private static void tell(String text) {
        FacesContext.getCurrentInstance().addMessage("file", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Whether the last file was thrown away just now. */
    public boolean isDiscarded() {
        return "discarded".equals(request.getParameter("done"));
    }

    /** The columns of a roster of this kind, the key ones first. */
    public List<ShownColumn> columns(String word) {
        RosterKind kind = RosterKind.valueOf(word.toUpperCase(Locale.ROOT));
        return Stream.concat(
                        kind.keys().stream().map(field -> column(field, "key")),
                        kind.others().stream()
                                .map(field -> column(field, RosterKind.isNeededForNew(field) ? "new" : "optional")))
                .toList();
    }

    private ShownColumn column(String field, String need) {
        return new ShownColumn(
                texts.get("organization.field." + field),
                texts.get("organization.import.need." + need),
                Choices.acceptedSentence(language.locale(), field));
    }

    /** A column by its heading, whether it is needed, and what it accepts; empty if that is not a choice. */
    public record ShownColumn(String heading, String need, String accepts) {}

    /** Mebibytes that a file may have. */
    public int getMegabytes() {
        return SheetLimits.BYTES >> 20;
    }

    /** Lines that a roster may have besides the headings. */
    public int getLines() {
        return SheetLimits.LINES - 1;
    }

    /** What describes the field to who hears the page. */
    public String getDescribed() {
        return errors.isWrong("file") ? "file-h file-e" : "file-h";
    }
}
