package org.astc.plenary.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Text;

/** Wants one line of printable text, at most 200 characters, such as a name. */
@FacesValidator("line")
public class LineValidator implements Validator<Object> {
    private static final int LONGEST = 200;

    @Override
    public void validate(FacesContext context, UIComponent field, Object value) {
        String typed = value == null ? "" : Text.clean(value.toString());
        if (Text.hasControl(typed)) {
            throw wrong(context, "platform.line.wrong");
        }
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            throw wrong(context, "platform.line.tooLong");
        }
    }

    private static ValidatorException wrong(FacesContext context, String key) {
        String text = Messages.text(context.getViewRoot().getLocale(), key, LONGEST);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
