package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.job.TooManyJobs;
import org.astc.plenary.platform.table.TableFormat;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.registration.ExportColumn;
import org.astc.plenary.registration.ExportDesk;
import org.astc.plenary.registration.ExportDesk.NamedColumns;
import org.astc.plenary.registration.ExportRequest;
import org.astc.plenary.registration.NoColumnChosen;
import org.astc.plenary.registration.RegistrationQueries;
import org.astc.plenary.registration.RegistrationStatus;
import org.astc.plenary.registration.SavedColumnsUnnamed;
import org.astc.plenary.registration.TooManySavedColumns;

/** Lets staff choose what an export of the list says and which file it becomes, and keep columns under a name. */
@Named
@RequestScoped
public class ExportView {
    /** The first column; what is wrong with the choice is said there. */
    private static final String COLUMNS = "column-code";

    private static final Map<String, String> DONE =
            Map.of("saved", "registration.export.savedNow", "removed", "registration.export.removedNow");

    @Inject
    private ExportDesk desk;

    @Inject
    private RegistrationQueries queries;

    @Inject
    private StaffEvent event;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private ListAddress address;
    private List<NamedColumns> sets;
    private NamedColumns current;
    private List<ExportColumn> chosen;
    private String name;

    @PostConstruct
    void read() {
        address = ListAddress.of(event.getSlug(), request);
        sets = desk.saved(event.getId());
        String set = request.getParameter("set");
        current = sets.stream()
                .filter(saved -> saved.id().toString().equals(set))
                .findFirst()
                .orElse(null);
        chosen = request.getMethod().equals("POST")
                ? posted()
                : Optional.ofNullable(current).map(NamedColumns::columns).orElse(ExportColumn.ALL);
    }

    /** Asks for the file, and leads to the job that makes it. */
    public String start() {
        try {
            ExportRequest wanted = new ExportRequest(address.filter(), chosen, format());
            return SeeOther.at("/staff/jobs/" + desk.ask(event.getId(), wanted, language.locale()));
        } catch (NoColumnChosen | TooManyJobs refusal) {
            return refused(refusal instanceof NoColumnChosen ? COLUMNS : null, refusal);
        }
    }

    /** Keeps the columns under the name. */
    public String save() {
        try {
            UUID set = desk.save(event.getId(), name, chosen);
            return SeeOther.at(with("set=" + set + "&done=saved"));
        } catch (SavedColumnsUnnamed | NoColumnChosen | TooManySavedColumns refusal) {
            return refused(refusal instanceof NoColumnChosen ? COLUMNS : "name", refusal);
        }
    }

    /** Forgets the columns that were chosen in the list of saved ones. */
    public String remove() {
        String gone = request.getParameter("gone");
        if (gone == null) {
            return error(null, texts.get("registration.export.noneChosen"));
        }
        desk.remove(event.getId(), id(gone));
        return SeeOther.at(with("done=removed"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException strange) {
            throw new NotFound();
        }
    }

    private String refused(String field, DomainException refusal) {
        return error(field, texts.of(refusal.messageKey(), refusal.arguments().toArray()));
    }

    private static String error(String field, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
        return null;
    }

    private List<ExportColumn> posted() {
        String[] words = request.getParameterValues("column");
        return words == null
                ? List.of()
                : Arrays.stream(words)
                        .map(word -> ExportColumn.of(word).orElseThrow(NotFound::new))
                        .toList();
    }

    private TableFormat format() {
        return TableFormat.of(getFormat()).orElseThrow(NotFound::new);
    }

    public List<String> getFormats() {
        return Stream.of(TableFormat.values()).map(TableFormat::word).toList();
    }

    public String getFormat() {
        String given = request.getParameter("format");
        return given == null ? TableFormat.XLSX.word() : given;
    }

    public List<ExportColumn> getColumns() {
        return ExportColumn.ALL;
    }

    public boolean isChosen(ExportColumn column) {
        return chosen.contains(column);
    }

    public List<NamedColumns> getSets() {
        return sets;
    }

    public boolean isCurrent(NamedColumns set) {
        return set.equals(current);
    }

    /** The address of this page with the saved columns chosen. */
    public String path(NamedColumns set) {
        return with("set=" + set.id());
    }

    private String with(String more) {
        String path = address.export();
        return path + (path.contains("?") ? "&" : "?") + more;
    }

    /** The key of what was just done; null if nothing was. */
    public String getDone() {
        return DONE.get(Optional.ofNullable(request.getParameter("done")).orElse(""));
    }

    /** The list that the export is made of. */
    public String getList() {
        return address.list();
    }

    public boolean isFiltered() {
        return !address.filter().isAll();
    }

    public String getWords() {
        return address.filter().words();
    }

    public String getType() {
        return address.filter().type();
    }

    public String getTypeName() {
        return queries.offer(event.getId()).types().stream()
                .filter(type -> type.code().equals(getType()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .name();
    }

    public RegistrationStatus getStatus() {
        return address.filter().status();
    }

    public String getStatusWord() {
        return getStatus() == null ? "" : ListAddress.word(getStatus());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
