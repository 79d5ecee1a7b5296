package org.astc.plenary.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The running product: database, mailbox, server and application, started and stopped in the right order. */
final class Serving implements AutoCloseable {
    private static final Duration DRAIN = Duration.ofSeconds(4);

    private final Installation installation;
    private final @Nullable Mailbox mailbox;
    private final WebServer server;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile boolean ready;

    private Serving(Installation installation, @Nullable Mailbox mailbox, WebServer server) {
        this.installation = installation;
        this.mailbox = mailbox;
        this.server = server;
    }

    /** Starts everything; database and server at the same time, since neither needs the other before deployment. */
    static Serving start(Settings settings) {
        WebServer.claimPort(settings);
        Installation installation = new Installation(settings);
        Mailbox mailbox = settings.has(Setting.MAIL_URL) ? null : new Mailbox();
        if (mailbox != null) {
            settings.set(Setting.MAIL_URL, mailbox.url());
        }
        WebServer server = new WebServer(settings, installation.data().emptyFolder("server"));
        Serving serving = new Serving(installation, mailbox, server);
        StopSignals.tell(serving);
        try {
            CompletableFuture<Void> database = CompletableFuture.runAsync(() -> {
                installation.openDatabase();
                Migrations.run(settings);
            });
            server.boot();
            join(database);
            settings.publish();
            server.deploy();
            server.open();
            serving.ready = true;
            return serving;
        } catch (RuntimeException failed) {
            serving.close();
            throw failed;
        }
    }

    private static void join(CompletableFuture<Void> task) {
        try {
            task.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw failed;
        }
    }

    /** Says whether it was started to the end. */
    boolean isReady() {
        return ready;
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Lets requests under way finish, then stops application, mailbox and database. A second call does nothing. */
    @Override
    public void close() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        try {
            Application.drain(DRAIN.toMillis());
            server.stop();
            if (mailbox != null) {
                mailbox.stop();
            }
        } finally {
            installation.close();
            stopped.countDown();
        }
    }
}
