package org.astc.plenary.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * The embedded database of the container tests: started and migrated before the first of them, stopped after the last.
 * Runs without container tests do not start it.
 */
public final class ContainerDatabase implements TestExecutionListener {
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("ch.vorburger"), Logger.getLogger("org.flywaydb"));

    private Installation installation;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.getRoots().stream()
                .noneMatch(root -> plan.getDescendants(root).stream().anyMatch(ContainerDatabase::isContainerTest))) {
            return;
        }
        try {
            start();
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            throw failed;
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (installation != null) {
            installation.close();
        }
    }

    private static boolean isContainerTest(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName().endsWith("IT"))
                .orElse(false);
    }

    private void start() {
        QUIET.forEach(log -> log.setLevel(Level.WARNING));
        Path target = Path.of("target").toAbsolutePath();
        EmptyFolder.at(target.resolve("it"));
        Settings settings = Settings.read(target.resolve("it/plenary.properties"));
        settings.set(Setting.DATA, target.resolve("it/data").toString());
        settings.set(Setting.DEMO, "true");
        if (!settings.has(Setting.DB_SOFTWARE)) {
            settings.set(Setting.DB_SOFTWARE, target.resolve("mariadb-software").toString());
        }
        installation = new Installation(settings);
        installation.openDatabase();
        Migrations.run(settings);
        settings.set(Setting.MAIL_URL, "smtp://127.0.0.1:9");
        System.setProperty("plenary.it.options", options(settings));
        System.setProperty("plenary.it.server", target.resolve("it/server").toString());
        settings.publish();
    }

    /** The settings as the server's command line takes them, ready to stand in arquillian.xml. */
    private static String options(Settings settings) {
        return Arrays.stream(Setting.values())
                .filter(settings::has)
                .map(setting -> "-D" + setting.property() + "="
                        + settings.get(setting)
                                .replace(" ", "\\ ")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;"))
                .collect(Collectors.joining(" ", "-Xmx512m -Duser.language=en ", ""));
    }
}
