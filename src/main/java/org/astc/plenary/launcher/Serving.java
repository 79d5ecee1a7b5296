package org.astc.plenary.launcher;

import static java.util.Objects.requireNonNullElse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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

    /** Starts everything, unless a restore into this data did not come to its end. */
    static Serving start(Settings settings) {
        Restoring.requireDone(settings);
        return startUnfinished(settings);
    }

    /** Starts everything; database and server at the same time, since neither needs the other before deployment. */
    static Serving startUnfinished(Settings settings) {
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
            Future<Integer> database = meanwhile("plenary-database", () -> {
                installation.openDatabase();
                return Migrations.run(settings);
            });
            Future<Path> application =
                    meanwhile("plenary-archive", () -> UnpackedArchive.of(WebServer.archive(), installation.data()));
            server.boot();
            join(database);
            settings.publish();
            server.deploy(join(application));
            server.open();
            serving.ready = true;
            return serving;
        } catch (RuntimeException failed) {
            serving.close();
            throw failed;
        }
    }

    /**
     * Does it on a thread of its own. Not in the common pool: whoever waits for that does other work of it meanwhile,
     * and starts were seen to fail because the thread that waited had lost its class loader.
     */
    private static <T> Future<T> meanwhile(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static <T> T join(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.failed("it does not start", requireNonNullElse(failed.getCause(), failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Refusal.failed("the start was interrupted", interrupted);
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
