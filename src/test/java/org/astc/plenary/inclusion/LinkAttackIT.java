package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astc.plenary.platform.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody has dumps of both stores, the code and patience, but not the key: the people of the main store in the order
 * of their coming, and the rows of the inclusion store with every column. Each attack matches them one to one; by
 * chance one in all is right, and more than six is next to impossible (Poisson with mean 1: below 1 in 10,000).
 */
@ExtendWith(ArquillianExtension.class)
class LinkAttackIT {
    private static final int PEOPLE = 120;
    private static final int CHANCE = 6;
    private static final int PSEUDONYM = 2;
    private static final Question AGE = Questionnaire.find("age").orElseThrow();
    private static final Question GENDER = Questionnaire.find("gender").orElseThrow();

    @Inject
    private Linker linker;

    @PersistenceContext(unitName = "inclusion")
    private EntityManager store;

    @Resource
    private UserTransaction transaction;

    private final UUID event = Ids.next();
    private final List<UUID> arrivals = new ArrayList<>();
    private final Map<String, Integer> truths = new HashMap<>();

    /** A row of the dump: its columns as text, and who it truly is (known to the test, not to the attacker). */
    private record Row(List<String> columns, int truth) {}

    @Test
    void neitherOrderNorAnyColumnTellsWhoseAnAnswerIs() {
        answerInOrderOfArrival();

        assertThat(best(dump("age"))).isLessThanOrEqualTo(CHANCE);
        assertThat(best(dump("gender"))).isLessThanOrEqualTo(CHANCE);
    }

    @Test
    void noColumnJoinsTwoAnswersOfOnePerson() {
        answerInOrderOfArrival();
        List<Row> age = dump("age");
        List<Row> gender = dump("gender");

        for (int column = 0; column < age.get(0).columns().size(); column++) {
            assertThat(joined(age, gender, column)).as("column %s", column).isLessThanOrEqualTo(CHANCE);
        }
    }

    @Test
    void aPlantedStampColumnIsCaught() throws Exception {
        change("alter table answer add column stamped timestamp(6) not null default current_timestamp(6)");
        try {
            answerInOrderOfArrival();

            assertThat(best(dump("age"))).isEqualTo(PEOPLE);
        } finally {
            change("alter table answer drop column stamped");
        }
    }

    @Test
    void aPseudonymWithoutAKeyIsCaught() {
        answerInOrderOfArrival();

        List<Row> keyless = dump("age").stream()
                .map(row -> with(row, hash(arrivals.get(row.truth()).toString())))
                .toList();

        assertThat(best(keyless)).isEqualTo(PEOPLE);
    }

    private void change(String statement) throws Exception {
        transaction.begin();
        store.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    private void answerInOrderOfArrival() {
        Random random = new Random(7);
        for (int i = 0; i < PEOPLE; i++) {
            UUID person = Ids.next();
            arrivals.add(person);
            answer(AGE, i, random);
            answer(GENDER, i, random);
        }
    }

    /** Saves an answer; the pseudonym that is new in the store is this person's, which the test keeps for itself. */
    private void answer(Question question, int number, Random random) {
        Set<String> before = pseudonyms(question.code());
        linker.save(event, arrivals.get(number), List.of(Answer.of(question, List.of(one(question, random)), "")));
        Set<String> after = pseudonyms(question.code());
        after.removeAll(before);
        truths.put(after.iterator().next(), number);
    }

    private static String one(Question question, Random random) {
        return question.options().get(random.nextInt(question.options().size()));
    }

    /** Reads the rows as a dump has them. */
    private List<Row> dump(String question) {
        List<Object[]> stored = rows(question);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            List<String> columns = Arrays.stream(stored.get(i))
                    .map(LinkAttackIT::text)
                    .collect(Collectors.toCollection(ArrayList::new));
            columns.add(String.format("%05d", i)); // the place in the dump
            rows.add(new Row(columns, truths.get(text(stored.get(i)[PSEUDONYM]))));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String question) {
        return store.createNativeQuery("select * from answer where event = ?1 and question = ?2")
                .setParameter(1, EventTag.of(event))
                .setParameter(2, question)
                .getResultList();
    }

    private Set<String> pseudonyms(String question) {
        return rows(question).stream().map(row -> text(row[PSEUDONYM])).collect(Collectors.toSet());
    }

    /** The most people that any attack finds: rows sorted by a column against people in order, or equal hashes. */
    private int best(List<Row> rows) {
        int best = 0;
        for (int column = 0; column < rows.get(0).columns().size(); column++) {
            int by = column;
            List<Row> sorted = rows.stream()
                    .sorted((one, other) ->
                            one.columns().get(by).compareTo(other.columns().get(by)))
                    .toList();
            best = Math.max(best, right(sorted));
            List<Row> reversed = new ArrayList<>(sorted);
            Collections.reverse(reversed);
            best = Math.max(best, right(reversed));
            best = Math.max(best, hashed(rows, by));
        }
        return best;
    }

    private static int right(List<Row> inOrder) {
        return (int) IntStream.range(0, inOrder.size())
                .filter(i -> inOrder.get(i).truth() == i)
                .count();
    }

    /** Guesses that a column is a hash of the person's id, with the event and the question or without. */
    private int hashed(List<Row> rows, int column) {
        return (int) rows.stream()
                .filter(row -> IntStream.range(0, arrivals.size())
                        .anyMatch(i ->
                                guesses(arrivals.get(i)).contains(row.columns().get(column)) && row.truth() == i))
                .count();
    }

    private List<String> guesses(UUID person) {
        return List.of(
                person.toString(),
                hash(person.toString()),
                hash(event + person.toString()),
                hash("age" + person),
                hash("gender" + person));
    }

    /** How many people the attacker joins who takes rows of equal values, or equal places, for one person's. */
    private static int joined(List<Row> some, List<Row> others, int column) {
        List<Row> one = some.stream()
                .sorted((a, b) -> a.columns().get(column).compareTo(b.columns().get(column)))
                .toList();
        List<Row> other = others.stream()
                .sorted((a, b) -> a.columns().get(column).compareTo(b.columns().get(column)))
                .toList();
        return (int) IntStream.range(0, one.size())
                .filter(i -> one.get(i).truth() == other.get(i).truth())
                .count();
    }

    private static Row with(Row row, String column) {
        List<String> columns = new ArrayList<>(row.columns());
        columns.add(column);
        return new Row(columns, row.truth());
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
