package org.astc.plenary.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Overload;

/** Does one claimed job from its beginning to its end, in the name of whoever asked for it. */
@ApplicationScoped
class JobWorker {
    private static final System.Logger LOG = System.getLogger(JobWorker.class.getName());

    private Instance<JobWork> kinds;
    private Instance<JobAccounts> accounts;
    private JobClaims claims;

    protected JobWorker() {}

    @Inject
    JobWorker(@Any Instance<JobWork> kinds, Instance<JobAccounts> accounts, JobClaims claims) {
        this.kinds = kinds;
        this.accounts = accounts;
        this.claims = claims;
    }

    /**
     * Does the job and notes what became of it.
     *
     * @param stopping whether the server stops; then the job is given back at its next step
     */
    @ActivateRequestContext
    void work(JobClaim claim, BooleanSupplier stopping) {
        JobRun run = new JobRun(claims, claim, stopping);
        try {
            Optional<JobWork> work = kinds.stream()
                    .filter(kind -> kind.kind().equals(claim.order().kind()))
                    .findFirst();
            if (work.isEmpty()) {
                claims.failed(claim, "platform.job.unknown", List.of());
            } else if (!accounts.get().enter(claim.order().ownerId())
                    || !work.get().isAllowed(claim.order().eventId())) {
                claims.failed(claim, "platform.job.notAllowed", List.of());
            } else {
                work.get().run(run);
                run.done();
            }
        } catch (JobStopped stopped) {
            claims.stopped(claim);
        } catch (DomainException refusal) {
            claims.failed(
                    claim,
                    refusal.messageKey(),
                    refusal.arguments().stream().map(String::valueOf).toList());
        } catch (Exception failed) { // whatever it is, whoever asked is told
            failed(claim, failed);
        }
    }

    /**
     * What fails since too much goes on at this moment, or the connection is lost, is worth another beginning, unless
     * this was the last: then it is said what happened, and not that the server ended.
     */
    private void failed(JobClaim claim, Exception failure) {
        if (Overload.causes(failure) && claim.attempt() < Job.MOST_ATTEMPTS) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "job {0} rests, attempt {1}: {2}",
                    claim.job(),
                    claim.attempt(),
                    failure);
            claims.rests(claim);
        } else {
            LOG.log(System.Logger.Level.ERROR, "job " + claim.job() + " failed", failure);
            claims.failed(claim, "platform.job.broken", List.of());
        }
    }
}
