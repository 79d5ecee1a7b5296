package org.astc.plenary.launcher;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operator's commands. */
enum Command {
    SERVE("starts Plenary and runs until it is told to stop (Ctrl-C or SIGTERM)", "") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) throws InterruptedException {
            expect(arguments, 0);
            Settings settings = read.get();
            Serving serving = Serving.start(settings);
            if (settings.isDemo()) {
                Application.loadDemo();
            }
            Welcome.print(settings);
            try (ClassArchive.Making making = ClassArchive.makeWhenCalm(settings)) {
                serving.awaitStop();
            }
            return 0;
        }
    },
    MIGRATE("brings the database to the version of this build and ends", "") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            expect(arguments, 0);
            Settings settings = read.get();
            try (Installation installation = new Installation(settings)) {
                installation.openDatabase();
                System.out.println(Migrations.run(settings) + " migrations run; the database is up to date.");
                return 0;
            }
        }
    },
    DEMO("loads the demo into an empty database and ends (sets PLENARY_DEMO=true)", "") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) throws InterruptedException {
            expect(arguments, 0);
            System.setProperty(Setting.DEMO.property(), "true");
            Settings settings = quiet(read.get());
            try (Serving serving = Serving.start(settings)) {
                TOLD.println(Application.loadDemo());
            }
            ClassArchive.make(settings);
            return 0;
        }
    },
    CREATE_ADMIN(
            "makes an administrator, or gives an existing one a new password, and ends",
            "create-admin EMAIL NAME\n  The password is read from PLENARY_ADMIN_PASSWORD, else asked for.\n") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            expect(arguments, 2);
            String password = password();
            try (Serving serving = Serving.start(quiet(read.get()))) {
                TOLD.println(Application.createAdministrator(arguments.get(0), arguments.get(1), password));
                return 0;
            }
        }
    },
    CONFIGURE(
            "sets up an event from a file, or changes it, and ends; docs/configuration.md tells what stands in it",
            "configure FILE.json\n  All of the file is taken or nothing. Ends with 2 and a line for each fault if it cannot be taken.\n") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            expect(arguments, 1);
            String file = text(Path.of(arguments.get(0)));
            try (Serving serving = Serving.start(quiet(read.get()))) {
                TOLD.println(Application.configure(file));
                return 0;
            }
        }
    },
    CREATE_TOKEN(
            "makes a token for the REST interface, prints it once, and ends",
            "create-token --account EMAIL --event SLUG --scopes a,b\n"
                    + "  The token lends rights of that account; docs/accounts.md lists the scopes.\n") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            Options options = Options.read(arguments, "--account", "--event", "--scopes");
            try (Serving serving = Serving.start(quiet(read.get()))) {
                TOLD.println(Application.createToken(
                        options.get("--account"), options.get("--event"), options.get("--scopes")));
                return 0;
            }
        }
    },
    CHECK("checks the invariants of the stored data; ends with 1 if one is broken; works while it serves", "") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            expect(arguments, 0);
            Settings settings = read.get();
            try (Installation installation = Installation.beside(settings)) {
                installation.openDatabase();
                if (!installation.data().isJoined()) {
                    Migrations.run(settings);
                }
                return Invariants.check(settings, System.out) == 0 ? 0 : Refusal.FAILED;
            }
        }
    },
    BACKUP(
            "writes the main data and, once a week, the sealed voluntary answers into a folder; works while it serves",
            "backup FOLDER\n  Keep the two secret files apart from it: without them a backup is of no use.\n") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            expect(arguments, 1);
            Settings settings = read.get();
            try (Installation installation = Installation.beside(settings)) {
                installation.openDatabase();
                System.out.println(Backup.of(Path.of(arguments.get(0)), settings, installation)
                        .write(
                                Schema.main(settings),
                                Schema.inclusion(settings),
                                installation.data().file(ErasureFiles.NAME),
                                Instant.now()));
                return 0;
            }
        }
    },
    RESTORE(
            "reads the newest backup of a folder into an empty database, checks it and ends",
            "restore FOLDER [ERASURES]\nrestore FOLDER --without-erasures\nrestore FOLDER [ERASURES] --finish\n"
                    + "  Needs the two secret files with which the backup was made. Who was erased since the backup is erased again, by\n"
                    + "  the lists of erasures in FOLDER and in PLENARY_DATA and the one given. No letter leaves meanwhile.\n"
                    + "  In two steps, to replay a binary log between them: --without-erasures reads the backup only, and nothing\n"
                    + "  serves until --finish has erased and checked. --finish also tries again what failed after the reading.\n") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            List<String> rest = new ArrayList<>(arguments);
            boolean only = rest.remove("--without-erasures");
            boolean finish = rest.remove("--finish");
            expect(rest, 1, only ? 1 : 2);
            Restoring restoring = new Restoring(read, Path.of(rest.get(0)));
            Path given = rest.size() == 2 ? Path.of(rest.get(1)) : null;
            if (only && finish) {
                throw Refusal.refused("--without-erasures and --finish are two steps; --help says more");
            }
            if (only) {
                restoring.load();
                System.out.println("Nothing is erased yet; restore … --finish does it, and until then nothing serves.");
                return 0;
            }
            return finish ? restoring.finish(given) : restoring.run(given);
        }
    },
    PROTECT(
            "protects counts of answers, has them audited and writes a release, or refuses with 3; docs/protect.md",
            "protect PLAN.json ANSWERS.csv FOLDER\n  Needs neither server nor database. FOLDER is new or empty. Bad input ends with 2 and a line for each fault.\n") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            expect(arguments, 3);
            return Engine.run("org.astc.plenary.inclusion.release.ProtectCommand", arguments);
        }
    },
    ASSIGN(
            "assigns reviewers to proposals, or says with 3 which one cannot be staffed and why; docs/assign.md",
            "assign IN.json OUT.json\n  Needs neither server nor database. Bad input ends with 2 and a line for each fault. An older OUT.json is replaced.\n") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            expect(arguments, 2);
            return Engine.run("org.astc.plenary.review.assignment.AssignCommand", arguments);
        }
    },
    VERSION("prints the version", "") {
        @Override
        int run(List<String> arguments, Supplier<Settings> read) {
            expect(arguments, 0);
            String version = Command.class.getPackage().getImplementationVersion();
            System.out.println("Plenary " + (version == null ? "(not packaged)" : version));
            return 0;
        }
    };

    /** What a command has to say; the server, which says this and that of its own, is sent to the error output. */
    static final PrintStream TOLD = System.out;

    private final String does;
    private final String usage;

    Command(String does, String usage) {
        this.does = does;
        this.usage = usage;
    }

    /**
     * Does the work.
     *
     * @return the exit code
     */
    abstract int run(List<String> arguments, Supplier<Settings> read) throws InterruptedException;

    static Command named(String name) {
        return Stream.of(values())
                .filter(command -> command.word().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.refused("there is no command “" + name + "”; --help lists them"));
    }

    static String overview() {
        return "java -jar plenary.jar COMMAND\n\n"
                + Stream.of(values())
                        .map(command -> String.format(Locale.ROOT, "  %-14s %s%n", command.word(), command.does))
                        .collect(Collectors.joining())
                + "\nEvery command has --help. Settings: docs/operations.md.\n";
    }

    String help() {
        return "java -jar plenary.jar " + (usage.isEmpty() ? word() + "\n" : usage) + "  " + word() + " " + does
                + ".\n";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void expect(List<String> arguments, int count) {
        expect(arguments, count, count);
    }

    private static void expect(List<String> arguments, int count, int atMost) {
        if (arguments.size() < count || arguments.size() > atMost) {
            throw Refusal.refused("expected " + count + " arguments, got " + arguments.size() + "; --help says which");
        }
    }

    /**
     * A command that ends by itself answers nobody, so any free port will do, writes to nobody and logs no more than
     * warnings.
     */
    static Settings quiet(Settings settings) {
        settings.setPassing();
        System.setOut(System.err);
        settings.set(Setting.PORT, "0");
        settings.set(Setting.BIND, "127.0.0.1");
        settings.set(Setting.LETTERS, "off");
        return settings;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException | RuntimeException cannot) {
            throw Refusal.refused("the file cannot be read: " + file);
        }
    }

    private static String password() {
        Map<String, String> environment = System.getenv();
        if (environment.containsKey("PLENARY_ADMIN_PASSWORD")) {
            return environment.get("PLENARY_ADMIN_PASSWORD");
        }
        Console console = System.console();
        if (console == null) {
            throw Refusal.refused("no password: set PLENARY_ADMIN_PASSWORD or run it in a terminal");
        }
        return new String(console.readPassword("Password: "));
    }
}
