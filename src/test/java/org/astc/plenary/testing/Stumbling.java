package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.astc.plenary.platform.job.JobRun;
import org.astc.plenary.platform.job.JobWork;

/** Work of the tests: at each beginning runs the next of its statements, one to a line, and is done after the last. */
@ApplicationScoped
public class Stumbling implements JobWork {
    private final Map<UUID, Integer> begun = new ConcurrentHashMap<>();

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** How often the job was begun. */
    public int begun(UUID job) {
        return begun.getOrDefault(job, 0);
    }

    @Override
    public String kind() {
        return "test-stumbling";
    }

    @Override
    public String label() {
        return "platform.skip";
    }

    @Override
    public boolean isAllowed(UUID eventId) {
        return true;
    }

    @Override
    public void run(JobRun run) throws Exception {
        String[] statements = run.request().split("\n");
        int turn = begun.merge(run.id(), 1, Integer::sum) - 1;
        if (turn >= statements.length) {
            return;
        }
        transaction.begin();
        try {
            em.createNativeQuery(statements[turn]).executeUpdate();
            transaction.commit();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }
}
