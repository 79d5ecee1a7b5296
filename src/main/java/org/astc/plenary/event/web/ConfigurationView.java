package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.Configured;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.TypedAmounts;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.web.FieldErrors;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;

/**
 * One section of an event's configuration as a form. Its fields are called after their places in the configuration, so
 * that what cannot be taken finds its field, and everything typed stays in the form until it is taken.
 */
@Named("configuration")
@RequestScoped
public class ConfigurationView {
    @Inject
    private ConfigurationService service;

    @Inject
    private StaffEvent event;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Here here;

    @Inject
    private PathParameters path;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private FieldErrors errors;

    private Configured stored;
    private ShownFields shown;
    private boolean stale;

    @PostConstruct
    void read() {
        stored = service.of(event.getId());
        shown = new ShownFields(stored.file(), isSent() ? request.getParameterMap() : null, amounts());
    }

    private TypedAmounts amounts() {
        return new TypedAmounts(language.locale(), event.getCurrency());
    }

    private boolean isSent() {
        return request.getMethod().equals("POST") && request.getParameter("fields") != null;
    }

    /** Keeps the section, or says what is wrong with it, or that somebody was faster. */
    public String save() {
        TypedFields typed = new TypedFields(request.getParameterMap(), amounts());
        ObjectNode fields = typed.json(
                List.of(String.valueOf(request.getParameter("fields")).split(",")));
        if (path.containsKey("number")) {
            intoRooms(fields);
        }
        try {
            service.change(event.getId(), seen(), fields);
            return SeeOther.at(here.getPath() + "?done=saved");
        } catch (InvalidInput invalid) {
            UnaryOperator<String> ids = pointer -> id(typed, pointer);
            InvalidInput said = new FormWords(request.getParameterMap(), amounts()).say(invalid, ids);
            new FaultsOfForm(ids, language.locale()).tell(said, errors);
        } catch (StaleData faster) {
            stale = true;
            tell(texts.get(faster.messageKey()));
        }
        return null;
    }

    /** The field of the page that holds what is at that place; the page of one room has typed that room alone. */
    private String id(TypedFields typed, String pointer) {
        String place = path.containsKey("number")
                ? pointer.replaceFirst("^/rooms/" + (Integer.parseInt(path.get("number")) - 1) + "(?=/|$)", "/rooms/0")
                : pointer;
        String id = typed.id(place);
        return path.containsKey("number") && !id.contains(".features") ? "rooms" : ReachedFields.reached(id);
    }

    /** The page of one room sends that room only; the others stay as they are. */
    private void intoRooms(ObjectNode fields) {
        ArrayNode rooms = stored.file().withArray("rooms").deepCopy();
        int index = Integer.parseInt(path.get("number")) - 1;
        if (index < rooms.size() && fields.path("rooms").size() == 1) {
            rooms.set(index, fields.path("rooms").get(0));
        }
        fields.set("rooms", rooms);
    }

    private long seen() {
        String version = String.valueOf(request.getParameter("version"));
        if (!version.matches("[0-9]{1,18}")) {
            throw new StaleData();
        }
        return Long.parseLong(version);
    }

    private static void tell(String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    public String value(String id) {
        return shown.value(id);
    }

    public boolean has(String id, String word) {
        return shown.has(id, word);
    }

    public List<Integer> rows(String list, int empty) {
        return shown.rows(list, empty);
    }

    public String named(String list, int number, String key, String word, String field) {
        return shown.named(list, number, key, word, field);
    }

    /**
     * The name under which the row is stored; empty for a new one. It goes with the form, so that a row can be renamed.
     */
    public String was(String row) {
        return shown.value(row + (isSent() ? ".was" : ".name"));
    }

    /** Whether the row is stored, so that its code stays. */
    public boolean known(String row) {
        return isSent()
                ? shown.has(row + ".known", "true")
                : !shown.value(row + ".code").isEmpty();
    }

    /** What describes the field to who hears the page: its hint, its error; null if nothing does. */
    public String described(String id, String hint) {
        String described = (hint == null || hint.isEmpty() ? "" : id + "-h ") + (errors.isWrong(id) ? id + "-e" : "");
        return described.isEmpty() ? null : described.strip();
    }

    /** The version that the form is made from; the newest, so that who has seen what changed can go on. */
    public long getVersion() {
        return isSent() && !stale && errors.isAny() ? seen() : stored.version();
    }

    public boolean isStale() {
        return stale;
    }

    /** What is stored, as the file that holds it. */
    public ObjectNode getFile() {
        return stored.file();
    }

    /** Whether the draft was set up just now. */
    public boolean isMade() {
        return "made".equals(request.getParameter("done"));
    }

    public boolean isSaved() {
        return "saved".equals(request.getParameter("done"));
    }
}
