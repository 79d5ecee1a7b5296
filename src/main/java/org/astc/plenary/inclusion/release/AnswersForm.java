package org.astc.plenary.inclusion.release;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads answers: a row for each person, a column for each question, several answers separated by {@code |}. Empty means
 * skipped. A fault names file, row and column, never what stands there.
 */
final class AnswersForm {
    private static final int MOST_FAULTS = 50;

    private final List<Question> questions;
    private final String file;
    private final List<String> faults = new ArrayList<>();
    private final List<byte[]> rows = new ArrayList<>();

    AnswersForm(List<Question> questions, String file) {
        this.questions = questions;
        this.file = file;
    }

    List<String> faults() {
        return faults;
    }

    /** Reads the file; what it returns counts only if there are no faults. */
    Answers read(Path path) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(path)) {
            List<String> header = null;
            for (CsvRecord record : reader) {
                if (header == null) {
                    header = header(record.getFields());
                } else if (faults.size() < MOST_FAULTS) {
                    person(header, record);
                }
            }
            if (header == null) {
                faults.add(file + ": row 1: the names of the questions are expected here");
            }
        } catch (IOException | CsvParseException unreadable) {
            faults.add(file + ": the file cannot be read");
        }
        return answers();
    }

    private List<String> header(List<String> fields) {
        Set<String> seen = new LinkedHashSet<>();
        int number = 0;
        for (String field : fields) {
            number++; // a file without headings begins with somebody's answers: the name is not repeated
            String name = field.startsWith("\uFEFF") ? field.substring(1) : field;
            if (questions.stream().noneMatch(question -> question.code().equals(name))) {
                faults.add(file + ": row 1, column " + number + ": the plan has no such question");
            } else if (!seen.add(name)) {
                faults.add(file + ": row 1, column " + name + ": this is here twice");
            }
        }
        questions.stream()
                .filter(question -> !seen.contains(question.code()))
                .forEach(question -> faults.add(file + ": row 1, column " + question.code() + ": this is missing"));
        return fields.stream().map(name -> name.replace("\uFEFF", "")).toList();
    }

    private void person(List<String> header, CsvRecord record) {
        String row = file + ": row " + record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            faults.add(row + ": has " + record.getFieldCount() + " columns, not " + header.size());
            return;
        }
        List<Byte> leaves = new ArrayList<>();
        for (Question question : questions) {
            int column = header.indexOf(question.code());
            if (column >= 0 && !enter(question, record.getField(column), leaves)) {
                faults.add(row + ", column " + question.code() + ": the question has no such answer");
            }
        }
        byte[] all = new byte[leaves.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = leaves.get(i);
        }
        rows.add(all);
    }

    /** Enters what the person is counted as, once for the question and once for each of its options. */
    private static boolean enter(Question question, String field, List<Byte> leaves) {
        List<String> all = question.leaves();
        String silence = field.isEmpty() ? Question.SKIPPED : field;
        boolean silent = Question.SILENCE.contains(silence);
        Set<String> named = silent ? Set.of() : new LinkedHashSet<>(List.of(field.split("\\|", -1)));
        if (!silent && (!question.answers().containsAll(named) || named.size() > 1 && !question.several())) {
            return false;
        }
        String leaf = silent
                ? silence
                : named.size() > 1 ? Question.SEVERAL : named.iterator().next();
        leaves.add((byte) all.indexOf(leaf));
        if (question.several()) {
            for (String option : question.answers()) {
                String told = silent ? silence : option + (named.contains(option) ? ":yes" : ":no");
                leaves.add((byte) Column.of(question, option).leaves().indexOf(told));
            }
        }
        return true;
    }

    private Answers answers() {
        Answers answers = new Answers(rows.size());
        if (!faults.isEmpty()) {
            return answers;
        }
        int position = 0;
        for (Question question : questions) {
            answers.enter(Column.of(question), column(position++));
            if (question.several()) {
                for (String option : question.answers()) {
                    answers.enter(Column.of(question, option), column(position++));
                }
            }
        }
        return answers;
    }

    private byte[] column(int position) {
        byte[] column = new byte[rows.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = rows.get(i)[position];
        }
        return column;
    }
}
