package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is to be put right in the form that was just sent. A field's id is its name, so errors are found by it. */
@Named("errors")
@RequestScoped
public class FieldErrors {
    /** One thing to put right, with the id of its field; null if it belongs to none. */
    public record Fault(String field, String text) {}

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** In the order of the page; messages that only inform are not errors. */
    public List<Fault> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Fault> all = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(id -> of(id).forEach(text -> all.add(new Fault(id, text))));
        return all;
    }

    /** The errors of the field; usually none or one. */
    public List<String> of(String field) {
        Iterator<FacesMessage> messages = FacesContext.getCurrentInstance().getMessages(field);
        List<String> texts = new ArrayList<>();
        messages.forEachRemaining(message -> {
            if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0) {
                texts.add(message.getSummary());
            }
        });
        return texts;
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
