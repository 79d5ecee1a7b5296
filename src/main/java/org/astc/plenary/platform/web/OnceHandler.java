package org.astc.plenary.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code <x:once beans="msg errors here"/>}: looks the beans up once while the page is built. Every expression below
 * that begins with one of the names has it at hand; else each asks the container anew.
 */
public class OnceHandler extends TagHandler {
    private final TagAttribute beans;

    public OnceHandler(TagConfig config) {
        super(config);
        beans = getRequiredAttribute("beans");
    }

    @Override
    public void apply(FaceletContext page, jakarta.faces.component.UIComponent parent) throws IOException {
        ELContext context = page.getFacesContext().getELContext();
        ExpressionFactory expressions = page.getExpressionFactory();
        for (String name : beans.getValue().split(" ")) {
            Object bean = context.getELResolver().getValue(context, null, name);
            page.getVariableMapper().setVariable(name, expressions.createValueExpression(bean, Object.class));
        }
    }
}
