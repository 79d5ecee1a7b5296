package org.astc.plenary.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Wants a box to be ticked; what to do is said by the required message of the box. */
@FacesValidator("ticked")
public class TickedValidator implements Validator<Object> {
    @Override
    public void validate(FacesContext context, UIComponent field, Object value) {
        if (!Boolean.TRUE.equals(value)) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, ((UIInput) field).getRequiredMessage(), null));
        }
    }
}
