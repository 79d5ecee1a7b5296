package org.astc.plenary.launcher;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * The server's own libraries, laid beside the launcher as files. Payara Micro holds them as archives within its
 * archive, and reading them there takes a third of a start.
 */
final class ServerLibraries {
    private static final String PACKED = "MICRO-INF/runtime/";
    private static final String SERVER = "fish.payara.micro.impl.PayaraMicroImpl";

    private final Path folder;

    private ServerLibraries(Path folder) {
        this.folder = folder;
    }

    static ServerLibraries beside(Path launcher) {
        Path folder = launcher.resolveSibling("lib/server").resolve(PACKED);
        if (!Files.isDirectory(folder)) {
            throw Refusal.refused("the server's libraries are missing: " + folder);
        }
        return new ServerLibraries(folder);
    }

    /** Returns the launcher, its libraries and those of the server, as the virtual machine takes them. */
    String classPath(Path launcher) throws IOException {
        List<Path> all = new ArrayList<>(List.of(launcher));
        try (JarFile archive = new JarFile(launcher.toFile())) {
            Attributes manifest = archive.getManifest().getMainAttributes();
            for (String library : manifest.getValue(Attributes.Name.CLASS_PATH).split(" ")) {
                all.add(launcher.resolveSibling(library));
            }
        }
        all.addAll(files(launcher.resolveSibling("lib")));
        return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * From here on the server is what these libraries hold; the properties tell it where they are. Returns its class
     * loader, which is also that of the calling thread.
     */
    ClassLoader use() {
        try {
            URI packed = PayaraMicro.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            System.setProperty("fish.payara.micro.BootJar", packed.toString());
            System.setProperty(
                    "fish.payara.micro.UnpackDir", folder.resolveSibling("").toString());
            ClassLoader loader = loader(Path.of(packed).resolveSibling(""));
            Thread.currentThread().setContextClassLoader(loader);
            PayaraMicroLauncher.registerLaunchedInstance((PayaraMicroBoot)
                    loader.loadClass(SERVER).getDeclaredMethod("getInstance").invoke(null));
            return loader;
        } catch (IOException | URISyntaxException | ReflectiveOperationException failed) {
            throw Refusal.failed("the server does not start", failed);
        }
    }

    /**
     * The server wants a loader of its own kind. The libraries are on the class path already, unless the virtual
     * machine could not be started again.
     */
    private ClassLoader loader(Path libraries) throws IOException {
        ClassLoader own = ServerLibraries.class.getClassLoader();
        List<URL> locations = new ArrayList<>();
        if (own.getResource(SERVER.replace('.', '/') + ".class") == null) {
            for (Path file : files(libraries)) {
                locations.add(file.toUri().toURL());
            }
        }
        return new OpenURLClassLoader(locations.toArray(URL[]::new), own);
    }

    /**
     * In the order in which they are packed, on which the server relies; then an archive of its resource adapters,
     * which the server finds by name.
     */
    private List<Path> files(Path libraries) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(libraries, "payara-micro-*.jar");
                JarFile archive = new JarFile(found.iterator().next().toFile())) {
            for (JarEntry entry : Collections.list(archive.entries())) {
                if (entry.getName().startsWith(PACKED) && entry.getName().endsWith(".jar")) {
                    files.add(folder.resolve(entry.getName().substring(PACKED.length())));
                }
            }
        }
        files.add(libraries.resolve("server/adapters.jar"));
        return files;
    }
}
