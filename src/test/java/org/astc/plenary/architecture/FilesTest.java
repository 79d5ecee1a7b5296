package org.astc.plenary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How long files may be, and what never stands in one. */
class FilesTest {
    private static final int LONGEST = 300;

    /** Files that may be longer, by name. The list only shrinks: a name whose file fits must leave it. */
    private static final Set<String> LONGER = Set.of();

    private static final Pattern OPEN_END = Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!.{0,3}#\\d)");
    private static final Pattern AUTHOR = Pattern.compile("@author\\b");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Disabled\\b(?!.*#\\d)");

    @Test
    void noFileIsTooLong() {
        assertThat(tooLong(LONGER, Sources.JAVA, Sources.TESTS, Sources.PAGES)).isEmpty();
    }

    @Test
    void aLongFileAndAnExceptionThatIsNotNeededAreReported() {
        assertThat(tooLong(Set.of("Short.txt"), Sources.PLANTED.resolve("files")))
                .anyMatch(line -> line.contains("Long.txt has 301 lines"))
                .anyMatch(line -> line.contains("Short.txt needs no exception"));
    }

    @Test
    void noLooseEnds() {
        assertThat(looseEnds(Sources.JAVA, Sources.RESOURCES, Sources.PAGES)).isEmpty();
        assertThat(found(SWITCHED_OFF, Sources.TESTS)).isEmpty();
    }

    @Test
    void looseEndsAreReported() {
        assertThat(looseEnds(Sources.PLANTED.resolve("files")))
                .anyMatch(line -> line.contains("Loose.txt:1"))
                .anyMatch(line -> line.contains("Loose.txt:2"))
                .noneMatch(line -> line.contains("Loose.txt:3"));
        assertThat(found(SWITCHED_OFF, Sources.PLANTED.resolve("files")))
                .anyMatch(line -> line.contains("Loose.txt:4"))
                .noneMatch(line -> line.contains("Loose.txt:5"));
    }

    private static List<String> tooLong(Set<String> exceptions, Path... folders) {
        List<String> found = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : Sources.files(folder, ".java", ".xhtml", ".txt")) {
                long lines = Sources.text(file).lines().count();
                boolean excepted = exceptions.contains(file.getFileName().toString());
                if (lines > LONGEST && !excepted) {
                    found.add(file + " has " + lines + " lines");
                } else if (lines <= LONGEST && excepted) {
                    found.add(file + " needs no exception any more");
                }
            }
        }
        return found;
    }

    private static List<String> looseEnds(Path... folders) {
        List<String> found = new ArrayList<>(found(OPEN_END, folders));
        found.addAll(found(AUTHOR, folders));
        return found;
    }

    private static List<String> found(Pattern pattern, Path... folders) {
        List<String> found = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : Sources.files(folder, ".java", ".xhtml", ".sql", ".css", ".js", ".properties", ".txt")) {
                List<String> lines = Sources.text(file).lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    if (pattern.matcher(lines.get(i)).find() && !file.endsWith("FilesTest.java")) {
                        found.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
                    }
                }
            }
        }
        return found;
    }
}
