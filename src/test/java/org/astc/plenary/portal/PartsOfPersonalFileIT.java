package org.astc.plenary.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.testing.Imports;
import org.astc.plenary.testing.Shop;
import org.astc.plenary.testing.Statements;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** To say which parts of a personal file hold something, none of them is read. */
@ExtendWith(ArquillianExtension.class)
class PartsOfPersonalFileIT {
    private static final int DEEDS = 300;

    @Inject
    private PersonalFile file;

    @Inject
    private Imports imports;

    @Inject
    private Shop shop;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Test
    void itReadsNoMoreHoweverMuchSomebodyDid() throws Exception {
        UUID idle = imports.staff();
        UUID busy = imports.staff();
        for (int i = 0; i < DEEDS; i++) {
            shop.change(
                    "insert into audit_entry (id, happened_at, actor, account_id, subject_type, subject_id, action)"
                            + " values (?1, utc_timestamp(6), 'account', '" + busy + "', 'event', uuid(), 'renamed')",
                    Ids.next());
        }

        long few = Statements.leastRead(em, () -> file.parts(of(idle)));

        assertThat(Statements.leastRead(em, () -> file.parts(of(busy)))).isBetween(few - 50, few + 50);
        assertThat(file.parts(of(busy))).containsExactly("account");
    }

    private static DataSubject of(UUID account) {
        return new DataSubject(account, null, null);
    }
}
