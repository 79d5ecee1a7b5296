package org.astc.plenary.launcher;

import java.util.concurrent.TimeUnit;
import sun.misc.Signal;

/** Ends the run on Ctrl-C, on SIGTERM, and when the process that started it is gone. */
final class StopSignals {
    private StopSignals() {}

    static void tell(Serving serving) {
        for (String name : new String[] {"INT", "TERM"}) {
            Signal.handle(new Signal(name), signal -> stop(serving));
        }
        if (Boolean.getBoolean("plenary.stop.with.parent")) {
            watchParent(serving);
        }
    }

    private static void stop(Serving serving) {
        Thread stopper = new Thread(() -> end(serving), "plenary-stop");
        // threads of signals have none, and the application is spoken to on the way down
        stopper.setContextClassLoader(StopSignals.class.getClassLoader());
        stopper.start();
    }

    /** A start that is told to stop half-way has nobody else to end the process. */
    private static void end(Serving serving) {
        boolean ready = serving.isReady();
        serving.close();
        if (!ready) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Maven killed by SIGTERM leaves its child running; a child that lost its parent ends by itself. */
    private static void watchParent(Serving serving) {
        long parent = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
        Thread watcher = new Thread(
                () -> {
                    try {
                        while (ProcessHandle.current()
                                        .parent()
                                        .map(ProcessHandle::pid)
                                        .orElse(0L)
                                == parent) {
                            TimeUnit.MILLISECONDS.sleep(500);
                        }
                        end(serving);
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                },
                "plenary-parent-watch");
        watcher.setDaemon(true);
        watcher.start();
    }
}
