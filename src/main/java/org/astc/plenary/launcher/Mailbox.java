package org.astc.plenary.launcher;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.management.JMException;

/** The embedded development mailbox: an SMTP server on loopback that keeps the newest messages in memory. */
public final class Mailbox implements MailboxMBean {
    private static final int KEPT = 2_000;

    private final Deque<byte[]> newestFirst = new ArrayDeque<>();
    private final SmtpReceiver server;

    Mailbox() {
        try {
            server = SmtpReceiver.open(0, this::keep);
            Application.register("Mailbox", this);
        } catch (IOException | JMException failed) {
            throw Refusal.failed("the embedded mailbox does not start", failed);
        }
    }

    String url() {
        return "smtp://127.0.0.1:" + server.port();
    }

    void stop() {
        server.close();
    }

    @Override
    public synchronized byte[][] getMessages() {
        return newestFirst.toArray(byte[][]::new);
    }

    private synchronized void keep(byte[] message) {
        newestFirst.addFirst(message);
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }
}
