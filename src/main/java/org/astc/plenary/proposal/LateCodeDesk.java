package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Deed;
import org.astc.plenary.security.Permission;

/** Where staff make late codes and see what became of them. */
@ApplicationScoped
@Transactional
public class LateCodeDesk {
    private LateCodes codes;
    private CallQueries calls;
    private AuditTrail trail;
    private Caller caller;
    private Clock clock;

    protected LateCodeDesk() {}

    @Inject
    LateCodeDesk(LateCodes codes, CallQueries calls, AuditTrail trail, Caller caller, Clock clock) {
        this.codes = codes;
        this.calls = calls;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes a code and returns it.
     *
     * @throws NotFound if the event's call has no such track or format
     */
    public String make(UUID eventId, LateCodePlan plan) {
        caller.require(Permission.CHANGE_PROPOSALS, eventId);
        Call call = calls.of(eventId);
        boolean isKnown = (plan.trackId() == null || call.track(plan.trackId()).isPresent())
                && (plan.formatId() == null || call.format(plan.formatId()).isPresent());
        if (!isKnown) {
            throw new NotFound();
        }
        LateCode made = new LateCode(eventId, plan, clock.instant());
        codes.add(made);
        trail.record(new Deed(
                "account",
                "late-code-made",
                "event",
                eventId,
                eventId,
                Map.of(),
                Map.of("until", plan.validUntil().toString(), "uses", plan.mostUses())));
        return made.getCode();
    }

    /** Returns the codes of the event, newest first, each with the proposals that came in by it. */
    public List<LateCodeLine> of(UUID eventId) {
        caller.require(Permission.CHANGE_PROPOSALS, eventId);
        Call call = calls.of(eventId);
        Map<UUID, List<LateCodeLine.Use>> uses = new HashMap<>();
        for (Object[] row : codes.uses(eventId)) {
            uses.computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                    .add(new LateCodeLine.Use((String) row[1], (String) row[2]));
        }
        return codes.of(eventId).stream()
                .map(code -> line(code, call, uses.getOrDefault(code.getId(), List.of())))
                .toList();
    }

    private static LateCodeLine line(LateCode code, Call call, List<LateCodeLine.Use> uses) {
        return new LateCodeLine(
                code.getCode(),
                code.getValidUntil(),
                code.getMostUses(),
                code.getUses(),
                call.track(code.getTrackId()).map(Call.Subject::name).orElse(null),
                call.format(code.getFormatId()).map(Call.Format::name).orElse(null),
                code.getNote(),
                code.getCreatedAt(),
                uses);
    }
}
