package org.astc.plenary.platform.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/**
 * Ties every input to its hint and its error just before a page is rendered: {@code aria-describedby} and
 * {@code aria-invalid} are there only while there is something to say. A form that failed answers 422.
 */
public class FieldWiring implements SystemEventListener {
    static final int UNPROCESSABLE = 422;

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.isPostback() && context.isValidationFailed()) {
            context.getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
        wire(context, context.getViewRoot());
    }

    /** Goes through the components as they stand in the page: the rows of a list share theirs. */
    private static void wire(FacesContext context, UIComponent component) {
        if (component instanceof UIInput input) {
            describe(context, input);
        }
        for (UIComponent child : component.getChildren()) {
            wire(context, child);
        }
        if (component.getFacetCount() > 0) {
            component.getFacets().values().forEach(facet -> wire(context, facet));
        }
    }

    private static void describe(FacesContext context, UIInput input) {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        String id = input.getClientId(context);
        boolean wrong = !((EditableValueHolder) input).isValid()
                || context.getMessageList(id).iterator().hasNext();
        String hint = hint(input);
        String described = (hint == null ? "" : hint) + (hint != null && wrong ? " " : "") + (wrong ? id + "-e" : "");
        put(attributes, "aria-invalid", wrong ? "true" : "");
        put(attributes, "aria-describedby", described);
    }

    /** The field or choice around the input says whether it has a hint. */
    private static String hint(UIComponent input) {
        for (UIComponent around = input; around != null; around = around.getParent()) {
            Object hint = around.getAttributes().get("hint");
            if (hint != null) {
                return hint.toString().isEmpty() ? null : hint.toString();
            }
        }
        return null;
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
