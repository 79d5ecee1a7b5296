package org.astc.plenary.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * An engine of the application, run on files without the server: its very classes, read out of the web archive. The
 * libraries that they need lie in the folder {@code engine} beside it.
 */
final class Engine {
    private Engine() {}

    /** Runs {@code static int run(String, …, PrintStream, PrintStream)} of a class of the archive. */
    static int run(String type, List<String> arguments) {
        Path archive = WebServer.archive();
        try (URLClassLoader classes = new URLClassLoader(places(archive), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(classes);
            List<Class<?>> signature = new ArrayList<>(Collections.nCopies(arguments.size(), String.class));
            signature.addAll(List.of(PrintStream.class, PrintStream.class));
            List<Object> given = new ArrayList<>(arguments);
            given.addAll(List.of(System.out, System.err));
            Object code = classes.loadClass(type)
                    .getMethod("run", signature.toArray(Class<?>[]::new))
                    .invoke(null, given.toArray());
            return (Integer) code;
        } catch (InvocationTargetException failed) {
            throw Refusal.failed("the engine failed", failed.getCause() == null ? failed : failed.getCause());
        } catch (ReflectiveOperationException | IOException | URISyntaxException missing) {
            throw Refusal.failed("the engine cannot be loaded from " + archive, missing);
        }
    }

    private static URL[] places(Path archive) throws IOException, URISyntaxException {
        List<URL> places = new ArrayList<>();
        places.add(new URI("jar:" + archive.toUri() + "!/WEB-INF/classes/").toURL());
        Path libraries = archive.resolveSibling("engine");
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path file : files.sorted().toList()) {
                places.add(file.toUri().toURL());
            }
        }
        return places.toArray(URL[]::new);
    }
}
