package org.astc.plenary.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two stores as the application meets them. */
@ExtendWith(ArquillianExtension.class)
class StoresIT {
    @PersistenceContext(unitName = "main")
    private EntityManager main;

    @PersistenceContext(unitName = "inclusion")
    private EntityManager inclusion;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Outbox outbox;

    @Test
    void everyEntityCanBeRead() {
        assertThat(main.getMetamodel().getEntities()).isNotEmpty();
        for (EntityType<?> entity : main.getMetamodel().getEntities()) {
            main.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                    .setMaxResults(1)
                    .getResultList();
        }
    }

    @Test
    void bothStoresReadWhatIsCommittedOnly() {
        assertThat(value(main, "select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(value(inclusion, "select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    @Test
    void everyTextHoldsEveryCharacterAndCodesAreAscii() {
        for (EntityManager store : new EntityManager[] {main, inclusion}) {
            assertThat(store.createNativeQuery("""
                    select concat(table_name, '.', column_name) from information_schema.columns
                    where table_schema = database() and character_set_name <> 'utf8mb4'
                    and not (character_set_name = 'ascii' and column_name regexp '(code|slug|hash|key|bucket)$')
                    """).getResultList()).isEmpty();
            assertThat(value(store, "select @@character_set_connection")).isEqualTo("utf8mb4");
        }
    }

    @Test
    void aCommitIsOnTheDiskBeforeItIsAcknowledged() {
        assertThat(value(main, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
        assertThat(value(main, "select @@sync_binlog")).isEqualTo("1");
        assertThat(value(main, "select @@innodb_doublewrite")).isIn("1", "ON");
    }

    @Test
    void theStoreOfAnswersIsLeftOutOfTheBinaryLog() {
        assertThat(value(main, "select @@log_bin")).isEqualTo("0");
    }

    @Test
    void theTwoUsersCannotReadEachOthersStore() {
        assertThatThrownBy(() -> read("plenary.db", "select * from plenary_inclusion.store_marker"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> read("plenary.inclusion.db", "select * from plenary.outbox"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> read("plenary.db", "select * from mysql.global_priv"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void aLetterLeavesOnlyIfItsTransactionCommits() throws Exception {
        UUID kept = UUID.randomUUID();
        UUID lost = UUID.randomUUID();

        transaction.begin();
        outbox.post(letter(lost));
        main.flush();
        transaction.rollback();
        transaction.begin();
        outbox.post(letter(kept));
        transaction.commit();

        assertThat(letters(lost)).isZero();
        assertThat(letters(kept)).isEqualTo(1);
    }

    @Test
    void theStoreOfAnswersRollsBackAlone() throws Exception {
        transaction.begin();
        inclusion
                .createNativeQuery("insert into store_marker (name) values ('rolled-back')")
                .executeUpdate();
        transaction.rollback();

        assertThat(value(inclusion, "select count(*) from store_marker where name = 'rolled-back'"))
                .isEqualTo("0");
    }

    @Test
    void oneTransactionNeverHoldsBothStores() throws Exception {
        transaction.begin();
        try {
            value(main, "select 1");

            assertThatThrownBy(() -> value(inclusion, "select 1")).isInstanceOf(RuntimeException.class);
        } finally {
            transaction.rollback();
        }
    }

    private static Letter letter(UUID about) {
        return new Letter("test", about, null, "nobody@plenary.example", "en");
    }

    private long letters(UUID about) {
        return Long.parseLong(value(main, "select count(*) from outbox where about = '" + about + "'"));
    }

    private static String value(EntityManager store, String query) {
        return String.valueOf(store.createNativeQuery(query).getSingleResult());
    }

    private static void read(String store, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        System.getProperty(store + ".url"),
                        System.getProperty(store + ".user"),
                        System.getProperty(store + ".password"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
        }
    }
}
