package org.astc.plenary.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.astc.plenary.platform.Messages;

/** Says what is to be put right in a form, beside its fields and above it, with the status that tells the truth. */
@RequestScoped
public class Faults {
    @Inject
    private Language language;

    /** Something typed that cannot be taken; {@code key} is a text without arguments or with these. */
    public record Fault(String field, String key, List<Object> arguments) {
        public static Fault of(String field, String key, Object... arguments) {
            return new Fault(field, key, List.of(arguments));
        }
    }

    /** Shows each beside its field; the page answers 422. */
    public void show(List<Fault> faults) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.validationFailed();
        faults.forEach(this::tell);
    }

    /** Says it without a word on the status. */
    public void tell(Fault fault) {
        FacesContext.getCurrentInstance()
                .addMessage(fault.field(), error(fault.key(), fault.arguments().toArray()));
    }

    public void show(Fault fault) {
        show(List.of(fault));
    }

    /** Shows why it cannot be done now, although nothing typed is wrong; the page answers 409. */
    public void conflict(String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        context.addMessage(null, error(key, arguments));
    }

    private FacesMessage error(String key, Object... arguments) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(language.locale(), key, arguments), null);
    }
}
