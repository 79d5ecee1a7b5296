package org.astc.plenary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a page may contain: no text of its own, no style or script of its own, nothing unescaped. */
class PagesTest {
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SPOKEN = Set.of("alt", "title", "placeholder", "aria-label", "summary");
    /** The product's own name, and the languages' names for themselves. */
    private static final Pattern NAMES = Pattern.compile("Plenary|English|Español|Français");

    @Test
    void s52PagesKeepToMarkup() {
        assertThat(violations(Sources.PAGES)).isEmpty();
    }

    @Test
    void everyKindOfViolationIsReported() {
        assertThat(violations(Sources.PLANTED.resolve("pages")))
                .anyMatch(line -> line.contains("escape.xhtml") && line.contains("escape"))
                .anyMatch(line -> line.contains("style.xhtml") && line.contains("style"))
                .anyMatch(line -> line.contains("styleElement.xhtml") && line.contains("<style>"))
                .anyMatch(line -> line.contains("script.xhtml") && line.contains("<script>"))
                .anyMatch(line -> line.contains("handler.xhtml") && line.contains("onclick"))
                .anyMatch(line -> line.contains("prose.xhtml") && line.contains("Good morning"))
                .anyMatch(line -> line.contains("spoken.xhtml") && line.contains("A picture"))
                .anyMatch(line -> line.contains("button.xhtml") && line.contains("Send"))
                .anyMatch(line -> line.contains("broken.xhtml") && line.contains("cannot be read"))
                .noneMatch(line -> line.contains("good.xhtml"));
    }

    private static List<String> violations(Path folder) {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.files(folder, ".xhtml")) {
            try {
                check(file, parse(Sources.text(file)), found);
            } catch (SAXException broken) {
                found.add(file + " cannot be read: " + broken.getMessage());
            }
        }
        return found;
    }

    private static void check(Path file, Node node, List<String> found) {
        if (node instanceof Element element) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                check(file, element, (Attr) attributes.item(i), found);
            }
            String name = element.getLocalName();
            if (name.equals("style") || name.equals("script") && hasProse(element.getTextContent())) {
                found.add(file + ": <" + name + "> of its own");
                return;
            }
        } else if (node.getNodeType() == Node.TEXT_NODE && hasProse(node.getTextContent())) {
            found.add(file + ": prose “" + node.getTextContent().strip() + "”");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            check(file, child, found);
        }
    }

    private static void check(Path file, Element element, Attr attribute, List<String> found) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        boolean button = name.equals("value")
                && !"http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI())
                && element.getLocalName().matches("commandButton|commandLink|outputText|button|link");
        boolean own = element.getLocalName().equals("define")
                || element.getLocalName().equals("param");
        if (name.equals("escape") && value.equals("false")) {
            found.add(file + ": escape=\"false\"");
        } else if (name.equals("style") || name.matches("on[a-z]+")) {
            found.add(file + ": " + name + "=\"" + value + "\"");
        } else if (!own && (SPOKEN.contains(name) || button) && hasProse(value)) {
            found.add(file + ": prose in " + name + " “" + value + "”");
        }
    }

    private static boolean hasProse(String text) {
        String literal = EXPRESSION.matcher(text).replaceAll(" ");
        return PROSE.matcher(NAMES.matcher(literal).replaceAll(" ")).find();
    }

    private static Node parse(String page) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
