package org.astc.plenary.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Text;

/** Wants something that looks like an e-mail address; an empty field is the business of {@code required}. */
@FacesValidator("email")
public class EmailValidator implements Validator<Object> {
    @Override
    public void validate(FacesContext context, UIComponent field, Object value) {
        String typed = value == null ? "" : Text.email(value.toString());
        if (!typed.isEmpty() && !Text.isEmail(typed)) {
            throw new ValidatorException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    Messages.text(context.getViewRoot().getLocale(), Text.emailFault(typed)),
                    null));
        }
    }
}
