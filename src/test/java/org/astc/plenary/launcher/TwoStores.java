package org.astc.plenary.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.astc.plenary.platform.Seal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Two stores with just enough in them that nothing is missing, for tests that break one thing. */
abstract class TwoStores {
    static final String EVENT = "0190aaaa-0000-7000-8000-000000000001";
    static final String ORDER = "0190aaaa-0000-7000-8000-000000000002";
    static final String PLACE = "0190aaaa-0000-7000-8000-000000000003";
    static final String PERSON = "0190aaaa-0000-7000-8000-000000000004";
    static final String REQUEST = "0190aaaa-0000-7000-8000-000000000005";
    static final String ACCOUNT = "0190aaaa-0000-7000-8000-000000000006";
    static final String HOUSE = "0190aaaa-0000-7000-8000-000000000007";
    static final String OTHER = "0190aaaa-0000-7000-8000-000000000008";
    static final String THING = "0190aaaa-0000-7000-8000-000000000009";
    static final String TAG = "unhex(sha2('" + EVENT + "', 256))";

    /** Their triggers let nobody delete. */
    static final List<String> GROWING = List.of("release_ledger", "report_release", "audit_interval");

    static Installation installation;
    static Settings settings;

    @BeforeAll
    static void start() {
        Path target = Path.of("target").toAbsolutePath();
        Path folder = EmptyFolder.at(target.resolve("e2e/invariants"));
        settings = Settings.read(folder.resolve("plenary.properties"));
        settings.set(Setting.DATA, folder.resolve("data").toString());
        settings.set(Setting.PORT, "0");
        for (Setting own :
                List.of(Setting.DB_URL, Setting.INCLUSION_DB_URL, Setting.SECRET_FILE, Setting.INCLUSION_KEY_FILE)) {
            settings.set(own, ""); // whatever other tests of this run published
        }
        if (!settings.has(Setting.DB_SOFTWARE)) {
            settings.set(Setting.DB_SOFTWARE, target.resolve("mariadb-software").toString());
        }
        installation = new Installation(settings);
        installation.openDatabase();
        Migrations.run(settings);
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @BeforeEach
    void somethingOfEachKind() throws SQLException {
        empty(Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD);
        empty(Setting.INCLUSION_DB_URL, Setting.INCLUSION_DB_USER, Setting.INCLUSION_DB_PASSWORD);
        main("insert into event set id = '" + EVENT + "', slug = 'fair', status = 'PUBLISHED',"
                + " starts_at = '2030-05-01', ends_at = '2030-05-02'");
        people();
        sold();
        billed();
        main("insert into account set id = '" + ACCOUNT + "', email = 'a@invariants.example', status = 'ACTIVE',"
                + " person_id = '" + PERSON + "'");
        main("insert into role_grant set id = uuid(), account_id = '" + ACCOUNT + "', role = 'ADMINISTRATOR'");
        main("insert into job set id = '" + THING + "', status = 'DONE', ended_at = '2030-01-01', result_size = 4,"
                + " result_until = '2999-01-01'");
        main("insert into job_part set job_id = '" + THING + "', role = 'RESULT', content = 'file'");
        main("insert into audit_entry set id = '0190aaaa-0000-7000-8000-00000000000a', happened_at = '2030-02-01'");
        main("insert into audit_entry set id = '0190aaaa-0000-7000-8000-00000000000b', happened_at = '2030-03-01'");
        request(PLACE, REQUEST);
        main("insert into holder_change set id = uuid(), event_id = '" + EVENT + "', registration_id = '" + PLACE
                + "', from_person_id = uuid(), from_version = 1, status = 'WAITING', due_at = '2030-03-05'");
        answers("insert into event_key values (" + TAG + ", repeat('k', 60), 1)");
        answers("insert into answer values (" + TAG + ", 'race', repeat('p', 32), 'ANSWERED', 'white,self', 1)");
        answers("insert into answer values (" + TAG + ", 'age', repeat('q', 32), 'SKIPPED', '', 1)");
        answers("insert into own_words values (" + TAG + ", 'race', repeat('r', 32), 'words')");
    }

    /** Two people and two organizations, each with a record that was merged into the other. */
    static void people() throws SQLException {
        for (String table : List.of("person", "organization")) {
            String kept = "person".equals(table) ? PERSON : HOUSE;
            main("insert into " + table + " set id = '" + kept + "', name = 'Kept'");
            main("insert into " + table + " set id = '" + OTHER + "', name = 'Other', merged_into = '" + kept + "'");
            main("insert into " + table + "_merge set id = '" + THING + "', kept_id = '" + kept + "', other_id = '"
                    + OTHER + "', status = 'OPEN'");
        }
        main("insert into membership set id = uuid(), organization_id = '" + HOUSE + "'");
        main("insert into organization_domain set organization_id = '" + HOUSE + "', domain = 'invariants.example'");
        main("insert into affiliation set organization_id = '" + HOUSE + "', person_id = '" + PERSON + "'");
    }

    /** One place with an add-on, which a quota counts both, under a policy, and the letter about it. */
    static void sold() throws SQLException {
        main("insert into orders set id = '" + ORDER + "', event_id = '" + EVENT + "', code = 'ORDER',"
                + " status = 'CONFIRMED', channel = 'PAGE', total_minor = 500, created_at = '2030-01-01',"
                + " confirmed_at = '2030-01-01'");
        main("insert into registration set id = '" + PLACE + "', event_id = '" + EVENT + "', order_id = '" + ORDER
                + "', line = 1, code = 'PLACE', status = 'CONFIRMED', type_id = '" + THING + "', person_id = '" + PERSON
                + "', organization_id = '" + HOUSE + "', price_minor = 300, link_version = 2,"
                + " confirmed_at = '2030-01-01'");
        main("insert into registration_add_on set registration_id = '" + PLACE + "', add_on_id = '" + THING
                + "', price_minor = 200");
        main("insert into quota set id = '" + THING + "', event_id = '" + EVENT + "', capacity = 2, taken = 2");
        main("insert into type_quota set type_id = '" + THING + "', quota_id = '" + THING + "'");
        main("insert into add_on_quota set add_on_id = '" + THING + "', quota_id = '" + THING + "'");
        main("insert into policy_version set id = '" + THING + "', event_id = '" + EVENT + "', code = 'conduct',"
                + " version = 1, required = true, published_at = '2029-12-01'");
        main("insert into acceptance set id = uuid(), order_id = '" + ORDER + "', policy_version_id = '" + THING + "'");
        main("insert into outbox set id = uuid(), about = '" + ORDER + "'");
    }

    static void billed() throws SQLException {
        main("insert into invoice_counter set id = 1, last = 1");
        main("insert into invoice set id = '" + THING + "', number = 1, event_id = '" + EVENT + "', order_id = '"
                + ORDER + "', status = 'PAID', total_minor = 500, issued_on = '2030-02-02', due_on = '2030-03-02'");
        main("insert into invoice_line set invoice_id = '" + THING + "', amount_minor = 500");
        main("insert into payment set id = uuid(), invoice_id = '" + THING + "', amount_minor = 500,"
                + " recorded_at = '2030-02-20'");
        main("insert into payment set id = '" + OTHER + "', invoice_id = '" + THING + "', amount_minor = 500,"
                + " recorded_at = '2030-01-01'");
        main("insert into payment_reversal set payment_id = '" + OTHER + "', reason = 'by mistake',"
                + " recorded_at = '2030-01-02'");
    }

    static void request(String place, String id) throws SQLException {
        String secret = DataDirectory.secret(settings.path(Setting.SECRET_FILE));
        byte[] key = HexFormat.of().parseHex(Installation.derive(secret, "access-requests"));
        byte[] sealed =
                new Seal(key).seal("{}".getBytes(StandardCharsets.US_ASCII), id.getBytes(StandardCharsets.US_ASCII));
        main("insert into access_request set id = '" + id + "', event_id = '" + EVENT + "', registration_id = '" + place
                + "', link_version = 2, code = 'R-" + id.substring(34) + "', status = 'RECEIVED', content = x'"
                + HexFormat.of().formatHex(sealed) + "'");
    }

    static void main(String statement) throws SQLException {
        run(statement, Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD);
    }

    static void answers(String statement) throws SQLException {
        run(statement, Setting.INCLUSION_DB_URL, Setting.INCLUSION_DB_USER, Setting.INCLUSION_DB_PASSWORD);
    }

    static void run(String statement, Setting url, Setting user, Setting password) throws SQLException {
        try (Connection connection = open(url, user, password);
                Statement plant = connection.createStatement()) {
            plant.execute(statement);
        }
    }

    static void empty(Setting url, Setting user, Setting password) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = open(url, user, password);
                Statement plant = connection.createStatement();
                PreparedStatement named = connection.prepareStatement("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_name <> 'schema_history'");
                ResultSet rows = named.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            connection.setAutoCommit(false);
            for (String table : tables) {
                plant.execute((GROWING.contains(table) ? "truncate " : "delete from ") + table);
            }
            connection.commit();
        }
    }

    /** Rows may lack what does not matter here. */
    static Connection open(Setting url, Setting user, Setting password) throws SQLException {
        return DriverManager.getConnection(
                settings.get(url) + "?sessionVariables=sql_mode='',foreign_key_checks=0,@plenary_erasure=1",
                settings.get(user),
                settings.get(password));
    }
}
