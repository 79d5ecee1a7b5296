package org.astc.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.astc.plenary.benchmark.beside.EmptyRest;
import org.astc.plenary.benchmark.beside.EmptyStart;
import org.astc.plenary.launcher.EmptyFolder;
import org.astc.plenary.platform.StoreDataSource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The same launcher with the same server and database, and an application of the same kinds of parts, of each as little
 * as there can be: both stores with no entity, beans, REST without a resource, one Faces page that asks the database.
 */
final class EmptyApplication {
    private EmptyApplication() {}

    /** Returns the folder in which it lies. */
    static Path built() throws IOException {
        Path folder = EmptyFolder.at(Path.of("target", "benchmark", "empty"));
        Path target = Path.of("target").toAbsolutePath();
        Files.copy(target.resolve("plenary.jar"), folder.resolve("plenary.jar"));
        Files.createSymbolicLink(folder.resolve("lib"), target.resolve("lib"));
        ShrinkWrap.create(WebArchive.class, "plenary.war")
                .addClasses(EmptyStart.class, EmptyRest.class, StoreDataSource.class)
                .addClass(StoreDataSource.class.getPackageName() + ".QuietConnection")
                .addAsResource("META-INF/persistence.xml")
                .addAsWebResource("beside/start.xhtml", "start.xhtml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .setWebXML("beside/start-web.xml")
                .as(ZipExporter.class)
                .exportTo(folder.resolve("plenary.war").toFile(), true);
        return folder;
    }
}
