package org.astc.plenary.review.assignment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.StrictJson;

/** The operator's command {@code assign IN.json OUT.json} (docs/assign.md). */
public final class AssignCommand {
    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;
    private static final int IMPOSSIBLE = 3;

    private final PrintStream out;
    private final PrintStream errors;

    private AssignCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /**
     * Runs it. An older file at the second place is replaced.
     *
     * @return the exit code: 0 written, 2 bad input (a line for each fault), 3 no assignment keeps the hard rules (one
     *     line says why; nothing is written)
     */
    public static int run(String from, String to, PrintStream out, PrintStream errors) {
        AssignCommand command = new AssignCommand(out, errors);
        try {
            return command.run(Path.of(from), Path.of(to));
        } catch (InvalidInput invalid) {
            invalid.faults()
                    .forEach(fault -> command.tell(from + ": " + fault.pointer() + ": " + fault.text(Locale.ENGLISH)));
            return BAD_INPUT;
        } catch (CannotBeStaffed impossible) {
            command.tell(Messages.text(
                    Locale.ENGLISH,
                    impossible.messageKey(),
                    impossible.arguments().toArray()));
            return IMPOSSIBLE;
        }
    }

    private int run(Path from, Path to) {
        String text;
        try {
            text = Files.readString(from);
        } catch (IOException | RuntimeException unreadable) {
            return refuse(from + ": the file cannot be read");
        }
        if (from.toAbsolutePath().normalize().equals(to.toAbsolutePath().normalize())) {
            return refuse(to + ": the outcome would replace what it was made from");
        }
        InstanceForm.Asked asked = InstanceForm.read(StrictJson.read(text));
        Outcome outcome = Assigner.assign(asked.instance());
        Report report = new Report(outcome, Messages.language(asked.language()));
        try {
            Files.writeString(to, report.write());
        } catch (IOException failed) {
            return refuse(to + ": cannot be written");
        }
        out.println(report.line(to.toString()));
        return DONE;
    }

    private int refuse(String line) {
        tell(line);
        return BAD_INPUT;
    }

    private void tell(String line) {
        errors.println("plenary: " + line);
    }
}
