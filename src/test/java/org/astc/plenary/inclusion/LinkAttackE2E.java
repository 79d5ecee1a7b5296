package org.astc.plenary.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.astc.plenary.e2e.Evidence;
import org.astc.plenary.e2e.Holder;
import org.astc.plenary.e2e.OtherHouse;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.platform.Seal;
import org.junit.jupiter.api.Test;

/**
 * People come and answer one after the other; then somebody has dumps of both schemas, the binary log, all that was
 * logged and a backup, but not the key. No attack does better than chance, of which one in all is right (Poisson with
 * mean 1: more than six is below 1 in 10,000). The table goes to {@code target/confidence}.
 */
@PlenaryRuns
class LinkAttackE2E {
    private static final int ANSWER = 40;
    private static final int CHANCE = 6;
    private static final Question AGE = Questionnaire.find("age").orElseThrow();
    private static final String ROWS = "select hex(event), question, hex(pseudonym), state, chosen, consent_version%s"
            + " from conference_answers.answer where question = 'age' and event = unhex('%s')";

    /** A column that tells when a row came, put there to see that the attack sees it. */
    private static final String STAMP = "stamped timestamp(6) not null default current_timestamp(6)";

    @Test
    void nothingThatAnAttackerHasTellsWhoseAnAnswerIs(OtherHouse house) throws IOException {
        List<String> people = come(house, true);
        List<String> silent = come(house, false);
        Attacker attacker = attacker(house, people, "");
        Evidence table = new Evidence("attack", "rows found", "right", "chance");
        List<Integer> right = new ArrayList<>();

        right.add(told(table, "any column of the dump, sorted", ANSWER, attacker.byColumns()));
        right.add(told(
                table,
                "order in which the table is read",
                ANSWER,
                attacker.byOrder(java.util.Comparator.comparing(attacker.rows()::indexOf))));
        List<List<String>> known =
                people.stream().map(email -> known(house, email)).toList();
        right.add(told(
                table, "hashes of what the main store holds", ANSWER, attacker.byHashes(known, publicKeys(house))));
        String dump = attacker.rows().toString();
        assertThat(attacker.in(dump.getBytes(StandardCharsets.US_ASCII)).rows())
                .as("what is there is found")
                .isEqualTo(ANSWER);
        for (Map.Entry<String, byte[]> file : files(house).entrySet()) {
            Attacker.Found found = attacker.in(file.getValue());
            table.add(file.getKey(), found.rows(), found.right(), 1);
            assertThat(found.rows()).as(file.getKey()).isZero();
        }
        long apart = apart(house, people, silent);
        table.add("who answered at all: people told apart by what stands about them", apart, apart, 0);
        table.add("counters and times in the schema", clocks(house), "-", 0);
        table.keep("link-attack");

        assertThat(right).allMatch(hits -> hits <= CHANCE);
        assertThat(apart).isZero();
        assertThat(clocks(house)).isZero();
    }

    @Test
    void aPlantedStampColumnIsCaught(OtherHouse house) {
        house.database().rows("alter table conference_answers.answer add column " + STAMP);
        try {
            List<String> people = come(house, true);

            assertThat(attacker(house, people, ", stamped").byColumns()).isEqualTo(ANSWER);
            assertThat(clocks(house)).isEqualTo(1);
        } finally {
            house.database().rows("alter table conference_answers.answer drop column stamped");
        }
    }

    private static int told(Evidence table, String attack, int rows, int right) {
        table.add(attack, rows, right, 1);
        return right;
    }

    /** People register and look at the question, one after the other; they answer it or leave it. */
    private static List<String> come(OtherHouse house, boolean answer) {
        Random random = new Random(11);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < ANSWER; i++) {
            Holder holder = Holder.registered(house.process().visitor());
            people.add(holder.email());
            if (answer) {
                String age = AGE.options().get(random.nextInt(AGE.options().size()));
                assertThat(holder.answer("age", Map.of("age", age)).statusCode())
                        .isEqualTo(303);
            } else {
                assertThat(holder.visitor().get(holder.aboutYou("/age")).statusCode())
                        .isEqualTo(200);
            }
        }
        return people;
    }

    /** The rows of these people, in the order in which the database gives them. */
    private static Attacker attacker(OtherHouse house, List<String> people, String columns) {
        UUID event = UUID.fromString(one(house, "select id from conference.event where slug = 'webinar'"));
        byte[] tag = EventTag.of(event);
        String digits = HexFormat.of().formatHex(tag);
        Pseudonyms pseudonyms = new Pseudonyms(new Seal(key(house))
                .open(
                        HexFormat.of()
                                .parseHex(one(
                                        house,
                                        "select hex(wrapped) from conference_answers.event_key where event = unhex('"
                                                + digits + "')")),
                        tag));
        Map<String, Integer> truths = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            UUID person = UUID.fromString(
                    one(house, "select person_id from conference.registration where email = '" + people.get(i) + "'"));
            truths.put(hex(pseudonyms.of("age", person)), i);
        }
        return new Attacker(house.database().rows(ROWS.formatted(columns, digits)).stream()
                .filter(row -> truths.containsKey(row.get(2)))
                .map(row -> new Attacker.Row(row, HexFormat.of().parseHex(row.get(2)), truths.get(row.get(2))))
                .toList());
    }

    private static byte[] key(OtherHouse house) {
        try {
            return HexFormat.of()
                    .parseHex(Files.readString(house.process().data().resolveSibling("data.inclusion-key"))
                            .strip());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** Every value of every row of the main store that names the person, their place or their order. */
    private static List<String> known(OtherHouse house, String email) {
        return rowsAbout(house, email).values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(value -> value != null)
                .distinct()
                .toList();
    }

    private static Map<String, List<List<String>>> rowsAbout(OtherHouse house, String email) {
        List<String> ids = house.database()
                .rows("select id, person_id, order_id, code from conference.registration where email = '" + email + "'")
                .get(0);
        String any = "('" + String.join("','", ids) + "','" + email + "')";
        Map<String, List<List<String>>> about = new HashMap<>();
        for (List<String> table : house.database()
                .rows("select c.table_name, group_concat('cast(', c.column_name, ' as char) in "
                        + any.replace("'", "''")
                        + "' separator ' or ') from information_schema.columns c join information_schema.tables t"
                        + " using (table_schema, table_name) where c.table_schema = 'conference'"
                        + " and c.data_type in ('uuid', 'varchar') and t.table_type = 'BASE TABLE'"
                        + " group by c.table_name")) {
            about.put(
                    table.get(0),
                    house.database().rows("select * from conference." + table.get(0) + " where " + table.get(1)));
        }
        return about;
    }

    /** How many of those who answered, or did not, have another number of rows somewhere than all the others. */
    private static long apart(OtherHouse house, List<String> answered, List<String> silent) {
        List<String> usual = Stream.concat(answered.stream(), silent.stream())
                .map(email -> counts(house, email))
                .toList();
        List<String> some = usual.subList(0, answered.size());
        List<String> others = usual.subList(answered.size(), usual.size());
        return IntStream.range(0, usual.size())
                .filter(i -> !(some.contains(usual.get(i)) && others.contains(usual.get(i))))
                .count();
    }

    private static String counts(OtherHouse house, String email) {
        return rowsAbout(house, email).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().size())
                .sorted()
                .toList()
                .toString();
    }

    private static List<byte[]> publicKeys(OtherHouse house) {
        List<byte[]> keys = new ArrayList<>();
        for (String text : List.of(
                one(house, "select id from conference.event where slug = 'webinar'"), "age", "webinar", "plenary")) {
            keys.add(text.getBytes(StandardCharsets.US_ASCII));
        }
        for (List<String> row :
                house.database().rows("select hex(event), hex(wrapped) from conference_answers.event_key")) {
            row.forEach(digits -> keys.add(HexFormat.of().parseHex(digits)));
        }
        return keys;
    }

    /** The binary log, what was logged, the archives, the main one unpacked too. */
    private static Map<String, byte[]> files(OtherHouse house) throws IOException {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        for (Path file : house.database().binaryLog()) {
            files.put("binary log " + file.getFileName(), Files.readAllBytes(file));
        }
        assertThat(new String(files.values().iterator().next(), StandardCharsets.ISO_8859_1))
                .as("the log is on")
                .contains("conference");
        for (Path file : house.logs()) {
            files.put("log " + file.getFileName(), Files.readAllBytes(file));
        }
        try (Stream<Path> archives = Files.list(house.backup("stolen"))) {
            for (Path file : archives.sorted().toList()) {
                files.put("backup " + file.getFileName(), Files.readAllBytes(file));
                if (file.toString().endsWith(".sql.gz")) {
                    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                        files.put("backup " + file.getFileName() + ", unpacked", in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    /** Columns that count or tell a time, and tables that remember how many rows came. */
    private static long clocks(OtherHouse house) {
        return house.database()
                .rows("select column_name from information_schema.columns where table_schema = 'conference_answers'"
                        + " and table_name <> 'schema_history' and (extra like '%auto_increment%' or data_type in"
                        + " ('date', 'datetime', 'timestamp', 'time', 'year', 'uuid', 'int', 'bigint'))"
                        + " union all select table_name from information_schema.tables"
                        + " where table_schema = 'conference_answers' and auto_increment is not null")
                .size();
    }

    private static String one(OtherHouse house, String query) {
        return house.database().rows(query).get(0).get(0);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
