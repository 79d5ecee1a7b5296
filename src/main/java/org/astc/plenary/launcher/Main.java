package org.astc.plenary.launcher;

import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code java -jar plenary.jar COMMAND}: what an operator can tell Plenary to do. */
public final class Main {
    private Main() {}

    /**
     * Runs one command. Exit codes: 0 done, 1 failed, 2 refused (one line on the error output says why);
     * {@code protect} also 3, the audit refuses.
     */
    public static void main(String[] arguments) {
        int code;
        try {
            VirtualMachine.ensure(Arrays.asList(arguments));
            keepArchivesApart();
            quietLogs();
            code = run(Arrays.asList(arguments));
        } catch (Refusal refusal) {
            System.err.println("plenary: " + refusal.getMessage());
            code = refusal.exitCode();
        } catch (InterruptedException interrupted) {
            code = Refusal.FAILED;
        } catch (RuntimeException failed) {
            System.err.println("plenary: " + Refusal.failed("it failed", failed).getMessage());
            code = Refusal.FAILED;
        }
        ClassArchive.forget();
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code); // the server leaves threads behind that would keep the process alive
    }

    /**
     * Threads that read from one archive at a time would share it, and the server closes what it read: the migrations,
     * which are read meanwhile, then end in the midst of a script.
     */
    private static void keepArchivesApart() {
        URLConnection.setDefaultUseCaches("jar", false);
    }

    /** Until the server takes over logging, only warnings are told. */
    private static void quietLogs() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    private static int run(List<String> arguments) throws InterruptedException {
        String name = arguments.isEmpty() ? "serve" : arguments.get(0);
        if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
            System.out.print(Command.overview());
            return 0;
        }
        Command command = Command.named(name);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        if (rest.contains("--help")) {
            System.out.print(command.help());
            return 0;
        }
        return command.run(rest, () -> Settings.read(Path.of("plenary.properties")));
    }
}
