package org.astc.plenary.inclusion.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.astc.plenary.inclusion.audit.Attacker;
import org.astc.plenary.inclusion.audit.Undecided;
import org.astc.plenary.inclusion.cells.Frame;
import org.astc.plenary.inclusion.cells.Spot;
import org.astc.plenary.inclusion.protect.TooSlow;
import org.astc.plenary.platform.json.InvalidInput;
import org.astc.plenary.platform.json.StrictJson;

/** The operator's command {@code protect PLAN.json ANSWERS.csv FOLDER} (docs/protect.md). */
public final class ProtectCommand {
    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;
    private static final int REFUSED = 3;

    private final PrintStream out;
    private final PrintStream errors;

    private ProtectCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /**
     * Runs it. Nothing is written unless the audit passed.
     *
     * @return the exit code: 0 released, 2 bad input (a line for each fault), 3 the audit refuses
     */
    public static int run(String plan, String answers, String folder, PrintStream out, PrintStream errors) {
        try {
            return new ProtectCommand(out, errors).run(Path.of(plan), Path.of(answers), Path.of(folder));
        } catch (BadInput bad) {
            bad.lines.forEach(line -> errors.println("plenary: " + line));
            return BAD_INPUT;
        }
    }

    /** Lines for the operator. */
    private static final class BadInput extends RuntimeException {
        private final transient List<String> lines;

        BadInput(List<String> lines) {
            super(String.join("; ", lines));
            this.lines = lines;
        }
    }

    private int run(Path planFile, Path answersFile, Path folder) {
        Plan plan = plan(planFile);
        Source source = source(plan, answersFile);
        expectEmpty(folder);
        Dictionary dictionary = new Dictionary(plan, source);
        Frame frame = dictionary.frame();
        Map<Spot, Integer> counts = Counting.of(frame, dictionary, source);
        List<String> impossible = counts.entrySet().stream()
                .filter(one -> frame.isImpossible(one.getKey()) && one.getValue() > 0)
                .map(one -> planFile + ": /impossible: there are people: " + one.getKey())
                .toList();
        if (!impossible.isEmpty()) {
            throw new BadInput(impossible);
        }
        Map<Spot, Integer> publicly = PublicTotals.in(frame, plan.publicly());
        Attacker outsider = new Attacker(frame, publicly, Set.of(), earlier(plan), plan.patience());
        try {
            return write(plan, new Protection(counts, outsider).run(), folder);
        } catch (TooSlow | Undecided late) {
            errors.println("plenary: nothing is released: " + late.getMessage());
            return REFUSED;
        }
    }

    private int write(Plan plan, Protection.Outcome outcome, Path folder) {
        if (!outcome.verdict().passed()) {
            Stream.concat(
                            outcome.verdict().objections().stream(),
                            outcome.verdict().exposures().stream()
                                    .map(one -> "a hidden cell can be narrowed down: " + one.cell()))
                    .distinct()
                    .limit(20)
                    .forEach(line -> errors.println("plenary: the audit refuses: " + line));
            return REFUSED;
        }
        Set<Spot> hidden = outcome.pattern().hidden();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("cells.csv"), outcome.csv());
            Files.writeString(folder.resolve("method.md"), new Method(plan, outcome.frame(), hidden).write());
            Files.writeString(
                    folder.resolve("datapackage.json"), DataPackage.write(outcome.frame(), plan.title(), plan.hash()));
        } catch (IOException failed) {
            throw new BadInput(List.of(folder + ": cannot be written"));
        }
        out.println("released to " + folder + ": " + outcome.frame().available().size() + " tables, "
                + hidden.size() + " cells hidden, "
                + outcome.frame().withdrawn().size() + " tables not available; the audit passed");
        return DONE;
    }

    private static Plan plan(Path file) {
        String text = text(file);
        try {
            JsonNode node = StrictJson.read(text);
            return PlanForm.read(node, hash(text), file.toAbsolutePath().getParent());
        } catch (InvalidInput invalid) {
            throw new BadInput(invalid.faults().stream()
                    .map(fault -> file + ": " + fault.pointer() + ": " + fault.text(Locale.ENGLISH))
                    .toList());
        }
    }

    private static Source source(Plan plan, Path file) {
        if (!plan.ready().isEmpty()) {
            ReadyCounts ready = new ReadyCounts(plan);
            List<String> faults = new ArrayList<>();
            for (List<String> table : plan.tables()) {
                List<String> asked =
                        table.stream().map(axis -> questionOf(plan, axis)).toList();
                if (plan.ready().keySet().stream().noneMatch(one -> one.containsAll(asked))) {
                    faults.add("the plan: /counts: there are none of " + table);
                }
            }
            plan.questions().stream()
                    .filter(one -> one.several() && one.show() != Question.Show.ALONE
                            || plan.ready().keySet().stream().noneMatch(table -> table.contains(one.code())))
                    .forEach(one -> faults.add("the plan: /counts: the question cannot be counted: " + one.code()));
            if (faults.isEmpty()) {
                ready.contradiction()
                        .ifPresent(tables -> faults.add("the plan: /counts: they contradict each other: " + tables));
            }
            if (!faults.isEmpty()) {
                throw new BadInput(faults);
            }
            return ready;
        }
        AnswersForm form = new AnswersForm(plan.questions(), file.toString());
        Answers answers = form.read(file);
        if (!form.faults().isEmpty()) {
            throw new BadInput(form.faults());
        }
        return answers;
    }

    private static String questionOf(Plan plan, String axis) {
        return plan.coarse().stream()
                .filter(one -> one.code().equals(axis))
                .map(Plan.Coarse::question)
                .findFirst()
                .orElse(axis);
    }

    private static List<Attacker.Earlier> earlier(Plan plan) {
        return plan.earlier().stream()
                .map(folder -> new Attacker.Earlier(
                        DataPackage.read(text(folder.resolve("datapackage.json"))), text(folder.resolve("cells.csv"))))
                .toList();
    }

    private static void expectEmpty(Path folder) {
        try (Stream<Path> inside = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            if (inside.findAny().isPresent()) {
                throw new BadInput(List.of(folder + ": the folder is not empty; a release is never overwritten"));
            }
        } catch (IOException unreadable) {
            throw new BadInput(List.of(folder + ": is no folder"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException | RuntimeException unreadable) {
            throw new BadInput(List.of(file + ": the file cannot be read"));
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
