package org.astc.plenary.portal.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * Writes what search engines read about the page ({@code <p:searchEntry value="#{…}"/>}, a map after schema.org). It is
 * data, not a script, so the content security policy has nothing to run; {@link ScriptSafeJson} makes it safe.
 */
@FacesComponent(
        value = "org.astc.plenary.SearchEntry",
        createTag = true,
        tagName = "searchEntry",
        namespace = "http://plenary.example/portal")
public class SearchEntryTag extends UIComponentBase {
    @Override
    public String getFamily() {
        return "org.astc.plenary";
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        String json = ScriptSafeJson.of((Map<String, Object>) getAttributes().get("value"));
        context.getResponseWriter().write("<script type=\"application/ld+json\">" + json + "</script>");
    }
}
