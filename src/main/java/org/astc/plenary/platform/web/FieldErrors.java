package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be put right in the form that was just sent. A field's id is its name, so errors are found by it. */
@Named("errors")
@RequestScoped
public class FieldErrors {
    @Inject
    private Texts texts;

    private final Set<String> unnamed = new HashSet<>();

    /**
     * One thing to put right.
     *
     * @param field the id of its field, or the path of the page where it is put right; null if it belongs to none
     */
    public record Fault(String field, String text) {
        /** Where a link to the place leads: a field of this page, or another page. */
        public String address() {
            return field.startsWith("/") ? field : "#" + field;
        }
    }

    /**
     * Notes what is wrong with a field, in words that do not say with which: they stand beside it as they are, and in
     * the summary after the name that the page gives to the field. The form answers 422.
     *
     * @param field its id, or the path of another page
     */
    public void tell(String field, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
        unnamed.add(field);
    }

    public boolean isAny() {
        Iterator<String> fields = FacesContext.getCurrentInstance().getClientIdsWithMessages();
        while (fields.hasNext()) {
            if (isWrong(fields.next())) {
                return true;
            }
        }
        return false;
    }

    /** In the order of the page, what is wrong with no field of it first; messages that only inform are not errors. */
    public List<Fault> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, String> names = unnamed.isEmpty() ? new LinkedHashMap<>() : FieldNames.of(context.getViewRoot());
        List<Fault> all = new ArrayList<>();
        context.getClientIdsWithMessages()
                .forEachRemaining(id -> of(id).forEach(text -> all.add(new Fault(id, named(names, id, text)))));
        List<String> order = new ArrayList<>(names.keySet());
        all.sort(Comparator.comparingInt(fault -> order.indexOf(fault.field())));
        return all;
    }

    private String named(Map<String, String> names, String field, String text) {
        return unnamed.contains(field) && names.containsKey(field)
                ? texts.of("platform.labelled", names.get(field), text)
                : text;
    }

    /** The errors of the field; usually none or one. */
    public List<String> of(String field) {
        Iterator<FacesMessage> messages = FacesContext.getCurrentInstance().getMessages(field);
        List<String> errors = new ArrayList<>();
        messages.forEachRemaining(message -> {
            if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0) {
                errors.add(message.getSummary());
            }
        });
        return errors;
    }

    public boolean isWrong(String field) {
        return !of(field).isEmpty();
    }

    /** The first good news of the last action, told in a quiet {@code role="status"}; null if there is none. */
    public String getNews() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse(null);
    }
}
