package org.astc.plenary.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.astc.plenary.benchmark.beside.BytesServlet;
import org.astc.plenary.benchmark.beside.EmptyView;
import org.astc.plenary.benchmark.beside.YardstickServlet;
import org.astc.plenary.platform.StoreDataSource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The web archive with the yardsticks, which the launcher deploys beside the application. */
final class Beside {
    private Beside() {}

    static Path archive() throws java.io.IOException {
        Path file = Files.createDirectories(Path.of("target", "benchmark")).resolve("beside.war");
        ShrinkWrap.create(WebArchive.class, "beside.war")
                .addClasses(YardstickServlet.class, BytesServlet.class, EmptyView.class, StoreDataSource.class)
                .addClass(StoreDataSource.class.getPackageName() + ".QuietConnection")
                .addAsWebResource("beside/empty.xhtml", "empty.xhtml")
                .setWebXML("beside/web.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .as(ZipExporter.class)
                .exportTo(file.toFile(), true);
        return file.toAbsolutePath();
    }
}
