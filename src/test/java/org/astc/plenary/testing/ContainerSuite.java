package org.astc.plenary.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all container tests: the shipped archive without its front door, the test classes named
 * {@code …IT}, what stands before several of them ({@code …AtWork}), with the package {@code testing}, and the
 * libraries that the launcher or the tests bring.
 */
@ArquillianSuiteDeployment
public class ContainerSuite {
    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    @Deployment
    static WebArchive plenary() throws IOException {
        WebArchive archive = ShrinkWrap.create(ZipImporter.class, "plenary.war")
                .importFrom(new File("target/plenary.war"))
                .as(WebArchive.class);
        for (Path file : testClasses()) {
            archive.addAsWebResource(
                    file.toFile(),
                    "WEB-INF/classes/"
                            + TEST_CLASSES.relativize(file).toString().replace('\\', '/'));
        }
        return archive.setWebXML(new StringAsset(withoutFilters(archive)))
                .addAsLibraries(library(Assertions.class), library(org.mariadb.jdbc.Driver.class));
    }

    /** The front door lets only declared pages in, and the tests come by an address of their own. */
    private static String withoutFilters(WebArchive archive) throws IOException {
        try (InputStream file = archive.get("WEB-INF/web.xml").getAsset().openStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("(?s)<filter-mapping>.*?</filter-mapping>", "");
        }
    }

    private static List<Path> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
            return files.filter(
                            file -> file.toString().matches(".*(IT|AtWork)(\\$\\w+)?\\.class|.*/testing/[^/]+\\.class"))
                    .toList();
        }
    }

    private static File library(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
