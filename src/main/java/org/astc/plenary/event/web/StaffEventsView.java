package org.astc.plenary.event.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.astc.plenary.event.ConfigurationService;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.TypedAmounts;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.web.FieldErrors;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** The events that the caller may configure, drafts too, and a form to set up another one. */
@Named
@RequestScoped
public class StaffEventsView {
    private static final String CURRENCY = "USD";

    private static final List<String> FIELDS = List.of("slug", "kind", "setting", "texts", "dates", "currency");

    /** Fields of the configuration that the form fills by others, and where these are. */
    private static final Map<String, String> BY_OTHERS =
            Map.of("language", "texts.0.language", "texts", "texts.0.name");

    @Inject
    private EventQueries events;

    @Inject
    private ConfigurationService service;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private FieldErrors errors;

    private List<EventSummary> mine;

    @PostConstruct
    void read() {
        mine = events.all().stream()
                .filter(event -> caller.may(Permission.CONFIGURE_EVENT, event.id()))
                .toList();
    }

    /** Sets up a draft and goes on to its configuration. */
    public String create() {
        TypedFields typed = new TypedFields(request.getParameterMap(), amounts());
        ObjectNode file = typed.json(FIELDS);
        file.put("language", file.at("/texts/0/language").asText());
        String slug = Text.clean(file.path("slug").asText());
        if (events.anyBySlug(slug).isPresent()) {
            tell("slug", texts.of("event.edit.slugTaken", slug));
            return null;
        }
        try {
            service.load(file);
            return SeeOther.at("/staff/" + slug + "/configuration?done=made");
        } catch (InvalidInput invalid) {
            new FaultsOfForm(pointer -> id(typed, pointer), language.locale()).tell(invalid, errors);
            return null;
        }
    }

    private static String id(TypedFields typed, String pointer) {
        String id = typed.id(pointer);
        return BY_OTHERS.getOrDefault(id, id);
    }

    private static void tell(String id, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    /** What was typed, if the form was sent; else what most events have. */
    public String value(String id) {
        return new ShownFields(
                        JsonNodeFactory.instance.objectNode().put("currency", CURRENCY),
                        request.getMethod().equals("POST") ? request.getParameterMap() : null,
                        amounts())
                .value(id);
    }

    private TypedAmounts amounts() {
        return new TypedAmounts(language.locale(), CURRENCY);
    }

    /** What describes the field to who hears the page; null if nothing does. */
    public String described(String id, String hint) {
        String described = (hint == null || hint.isEmpty() ? "" : id + "-h ") + (errors.isWrong(id) ? id + "-e" : "");
        return described.isEmpty() ? null : described.strip();
    }

    public boolean has(String id, String word) {
        return value(id).equals(word);
    }

    public List<EventSummary> getEvents() {
        return mine;
    }

    /** Whether the caller may set up new ones: a right in the whole house. */
    public boolean isCreating() {
        return caller.may(Permission.CONFIGURE_EVENT, null);
    }
}
