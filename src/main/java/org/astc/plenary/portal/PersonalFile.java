package org.astc.plenary.portal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * All that is held on somebody, over all contexts. What was told in confidence comes along only as far as its contexts
 * give it: after a code to the person's own address.
 */
@ApplicationScoped
public class PersonalFile {
    private static final ObjectWriter JSON =
            new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writerWithDefaultPrettyPrinter();

    /**
     * Erased in this order: the account may refuse, so it comes first; what stands on a registration goes before the
     * registration does.
     */
    private static final List<String> FIRST = List.of("account");

    private static final List<String> LAST = List.of("registrations", "letters", "people");

    private Instance<PersonalData> contexts;

    protected PersonalFile() {}

    @Inject
    PersonalFile(@Any Instance<PersonalData> contexts) {
        this.contexts = contexts;
    }

    /** Writes a ZIP with one JSON file for each part that holds something, straight to the reader. */
    public void write(DataSubject subject, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (PersonalData context : inOrder()) {
            Map<String, Object> held = context.export(subject);
            if (!held.isEmpty()) {
                zip.putNextEntry(new ZipEntry(context.part() + ".json"));
                JSON.writeValue(zip, held);
                zip.closeEntry();
            }
        }
        zip.putNextEntry(new ZipEntry("README.txt"));
        zip.write(readMe().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** Whoever gets the file may read another language than whoever downloaded it. */
    private static String readMe() {
        return Messages.LANGUAGES.stream()
                .map(language -> Messages.text(language, "portal.data.readMe") + "\n")
                .collect(Collectors.joining("\n"));
    }

    /** Returns the parts that hold something; of voluntary answers, that may hold some. */
    public List<String> parts(DataSubject subject) {
        return inOrder().stream()
                .filter(context -> context.holds(subject))
                .map(PersonalData::part)
                .toList();
    }

    void erase(DataSubject subject) {
        inOrder().forEach(context -> context.erase(subject));
    }

    private List<PersonalData> inOrder() {
        return contexts.stream()
                .sorted(Comparator.comparingInt((PersonalData context) -> place(context.part()))
                        .thenComparing(PersonalData::part))
                .toList();
    }

    private static int place(String part) {
        return FIRST.contains(part) ? -1 : LAST.indexOf(part) + 1;
    }
}
