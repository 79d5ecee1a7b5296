package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.astc.plenary.event.ColorField;
import org.astc.plenary.event.EventDates;
import org.astc.plenary.event.EventKind;
import org.astc.plenary.event.EventPlan;
import org.astc.plenary.event.EventService;
import org.astc.plenary.event.EventTexts;
import org.astc.plenary.event.Figure;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PolicyText;
import org.astc.plenary.event.Setting;
import org.astc.plenary.event.Venue;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallPlan;
import org.astc.plenary.proposal.CallService;
import org.astc.plenary.proposal.DraftService;
import org.astc.plenary.proposal.LateCodeDesk;
import org.astc.plenary.proposal.LateCodePlan;
import org.astc.plenary.proposal.Level;
import org.astc.plenary.proposal.Newcomer;
import org.astc.plenary.proposal.OwnProposal;
import org.astc.plenary.proposal.PrivateProposal;
import org.astc.plenary.proposal.ProposalText;
import org.astc.plenary.proposal.QuestionKind;
import org.astc.plenary.proposal.SentSheet;
import org.astc.plenary.proposal.Strictness;
import org.astc.plenary.security.Caller;

/** Events with a call, and drafts, for container tests. */
@ApplicationScoped
public class CallKit {
    @Inject
    private EventService events;

    @Inject
    private CallService calls;

    @Inject
    private LateCodeDesk desk;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    @Inject
    private DraftService drafts;

    @Inject
    private Caller caller;

    /**
     * An event in Halifax with a workshop, an open and a closed track, one question; codes are late codes, used once.
     */
    @ActivateRequestContext
    public String event(Instant closes, String... codes) {
        String slug = "call-" + UUID.randomUUID();
        caller.is(Caller.Identity.system());
        LocalDateTime start = LocalDateTime.of(2040, 6, 1, 9, 0);
        UUID id = events.create(new EventPlan(
                slug,
                EventKind.WORKSHOP,
                new EventTexts("en", "A workshop", "Workshop", "Short.", "Long."),
                new EventDates(start, start.plusHours(2), ZoneId.of("America/Halifax")),
                Setting.ONLINE,
                Venue.none(),
                "USD",
                List.of("en"),
                ColorField.LAGOON,
                Figure.WAVES));
        events.addPhase(id, PhaseKind.CALL, Instant.parse("2020-01-01T00:00:00Z"), closes);
        events.publishPolicy(
                id, new PolicyText("code-of-conduct", "Code", "Be kind.", true), Instant.parse("2020-01-01T00:00:00Z"));
        calls.open(
                id,
                new CallPlan(
                        new CallPlan.Rules("", 30, 0, Strictness.OFF, 0, Strictness.OFF, Strictness.OFF, 10),
                        List.of(
                                new CallPlan.Subject("open", "Open", "", false),
                                new CallPlan.Subject("closed", "Closed", "", true)),
                        List.of(new CallPlan.Format("workshop", "Workshop", "", 75, 1, 4, false, true, null)),
                        List.of(new CallPlan.Question(
                                "why", QuestionKind.LINE, "Why?", "", true, 0, List.of(), true, null, null, null))));
        for (String code : codes) {
            String made = desk.make(id, new LateCodePlan(Instant.parse("2039-01-01T00:00:00Z"), 1, null, null, ""));
            rename(made, code);
        }
        events.publish(id);
        caller.is(null);
        return slug;
    }

    /** A code that the test knows. */
    private void rename(String made, String code) {
        try {
            transaction.begin();
            em.createNativeQuery("update late_code set code = ?1 where code = ?2")
                    .setParameter(1, code)
                    .setParameter(2, made)
                    .executeUpdate();
            transaction.commit();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public PrivateProposal begin(String slug, String email, String code) {
        return drafts.begin(slug, new Newcomer("Ada Example", email, "Lumen Works", "en", code));
    }

    /** A sheet on which nothing is missing. */
    public SentSheet sheet(OwnProposal own, String track, String title) {
        Call call = own.call();
        UUID question = call.questions().get(0).id();
        UUID chosen = call.tracks().stream()
                .filter(one -> one.code().equals(track))
                .findFirst()
                .orElseThrow()
                .id();
        ProposalText text = new ProposalText(
                title,
                "What we tried.",
                chosen,
                call.formats().get(0).id(),
                Level.ADVANCED,
                "",
                "en",
                Map.of(question, "Because."));
        return new SentSheet(text, Set.of(question), own.lateCode(), own.version());
    }

    /** Does it that many times at once, and returns how often it was true. */
    public long atOnce(int times, ProposalRun run) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Boolean>> all = IntStream.range(0, times)
                    .<Callable<Boolean>>mapToObj(i -> () -> run.of(i))
                    .toList();
            long done = 0;
            for (Future<Boolean> one : threads.invokeAll(all)) {
                done += one.get() ? 1 : 0;
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What each of them does. */
    public interface ProposalRun {
        boolean of(int number);
    }
}
