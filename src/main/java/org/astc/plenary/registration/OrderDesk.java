package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Where new orders are handed in. A request with a key that comes again is told the first answer, and nothing is done
 * twice: one that is still running is refused, here or (by the key's uniqueness) at another node. A request that was
 * refused left nothing behind, so its repetition is simply tried again.
 */
@ApplicationScoped
public class OrderDesk {
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private HoldService holds;
    private EarlierRequests earlier;

    protected OrderDesk() {}

    @Inject
    OrderDesk(HoldService holds, EarlierRequests earlier) {
        this.holds = holds;
        this.earlier = earlier;
    }

    /** An order, and whether this is the answer to an earlier request. */
    public record Placed(OrderSummary order, boolean replayed) {}

    /** Keeps the places: all that are asked for, or none. */
    public Placed hold(HoldRequest request) {
        return once(request, () -> holds.hold(request));
    }

    /** Keeps the places although it is not said yet who comes; {@code typed} is kept with them, as JSON. */
    public Placed draft(HoldRequest request, String typed) {
        return once(request, () -> holds.draft(request, typed));
    }

    /** Keeps the places and makes them firm, in one step. */
    public Placed register(HoldRequest request, ConfirmRequest yes) {
        return once(request, () -> holds.register(request, yes));
    }

    private Placed once(HoldRequest request, Supplier<OrderSummary> work) {
        if (request.key() == null) {
            return new Placed(twice(work), false);
        }
        String key = request.slug() + ":" + request.key().key();
        if (!running.add(key)) {
            throw new RequestStillRunning();
        }
        try {
            return new Placed(work.get(), false);
        } catch (OrderRefusal | PersistenceException failed) {
            Optional<OrderSummary> first = earlier.answer(request);
            return first.map(answer -> new Placed(answer, true)).orElseGet(() -> again(failed, work));
        } finally {
            running.remove(key);
        }
    }

    /** A refusal stands; what the database refused may have been two equal codes, or an old key, so try once more. */
    private static Placed again(RuntimeException failed, Supplier<OrderSummary> work) {
        if (failed instanceof OrderRefusal) {
            throw failed;
        }
        return new Placed(work.get(), false);
    }

    private static OrderSummary twice(Supplier<OrderSummary> work) {
        try {
            return work.get();
        } catch (PersistenceException failed) {
            return work.get();
        }
    }
}
