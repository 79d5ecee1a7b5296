package org.astc.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.astc.plenary.launcher.EmptyFolder;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The same launcher with the same server and database, but with an archive that holds one page of text. */
final class EmptyApplication {
    private EmptyApplication() {}

    /** Returns the folder in which it lies. */
    static Path built() throws IOException {
        Path folder = EmptyFolder.at(Path.of("target", "benchmark", "empty"));
        Path target = Path.of("target").toAbsolutePath();
        Files.copy(target.resolve("plenary.jar"), folder.resolve("plenary.jar"));
        Files.createSymbolicLink(folder.resolve("lib"), target.resolve("lib"));
        ShrinkWrap.create(WebArchive.class, "plenary.war")
                .addAsWebResource(new StringAsset("<!DOCTYPE html><title>Empty</title>"), "index.html")
                .as(ZipExporter.class)
                .exportTo(folder.resolve("plenary.war").toFile(), true);
        return folder;
    }
}
