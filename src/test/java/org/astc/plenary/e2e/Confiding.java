package org.astc.plenary.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * People who told something in confidence, in both stores, while a backup is written whose answers are older than the
 * rest of it. What was told is in those answers for each of them.
 */
final class Confiding {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Plenary plenary;
    private final Store main;
    private final Told erasedBetween;
    private final Told erasedAfter;
    private final Told givenUp;
    private final Told movedAndErased;
    private final Told moved;
    private Holder last;

    private Confiding(Plenary plenary) {
        this.plenary = plenary;
        this.main = Store.of(plenary.process());
        this.erasedBetween = told();
        this.erasedAfter = told();
        this.givenUp = told();
        this.movedAndErased = told();
        this.moved = told();
    }

    /** Somebody with the code of their access request. */
    private record Told(Holder holder, String request) {}

    static Confiding of(Plenary plenary) {
        return new Confiding(plenary);
    }

    private Told told() {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("Told before the backup.");
        holder.answer("gender", Map.of("gender", "two-spirit"));
        return new Told(
                holder,
                main.text("select a.code from access_request a join registration r on r.id = a.registration_id"
                        + " where r.code = '" + holder.code() + "'"));
    }

    /** Somebody is erased, and three places get another address; one of the three is not confirmed. */
    void changeBetweenTheArchives() {
        erase(erasedBetween.holder());
        givenUp.holder().moved(plenary);
        givenUp.holder().decide(plenary, "erase");
        last = movedAndErased.holder().moved(plenary);
        movedAndErased.holder().decide(plenary, "keep");
        moved.holder().moved(plenary);
        moved.holder().decide(plenary, "keep");
        awaitSettled();
    }

    /** Two are erased, one of them under the new address. */
    void changeAfterTheBackup() {
        erase(erasedAfter.holder());
        erase(last);
        awaitSettled();
    }

    List<String> requestsErased() {
        return List.of(erasedBetween.request(), erasedAfter.request(), givenUp.request(), movedAndErased.request());
    }

    String requestKept() {
        return moved.request();
    }

    private static void erase(Holder holder) {
        BackupE2E.erase(holder.visitor(), holder.own().replace("?", "/data/erase?"));
    }

    private void awaitSettled() {
        Instant end = Instant.now().plus(LONGEST);
        while (main.number("select count(*) from holder_change where status in ('CONFIRMED', 'OVER')") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("changes of holders are not settled");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
