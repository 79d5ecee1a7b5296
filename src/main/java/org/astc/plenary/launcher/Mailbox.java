package org.astc.plenary.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.management.JMException;
import org.subethamail.smtp.server.SMTPServer;

/** The embedded development mailbox: an SMTP server on loopback that keeps the newest messages in memory. */
public final class Mailbox implements MailboxMBean {
    private static final int KEPT = 2_000;

    private final Deque<byte[]> newestFirst = new ArrayDeque<>();
    private final int port;
    private final SMTPServer server;

    Mailbox() {
        try {
            port = EmbeddedDatabase.freePort();
            server = SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .hostName("localhost")
                    .insertReceivedHeaders(false)
                    .messageHandler((context, from, to, message) -> keep(message))
                    .build();
            server.start();
            Application.register("Mailbox", this);
        } catch (IOException | JMException failed) {
            throw Refusal.failed("the embedded mailbox does not start", failed);
        }
    }

    String url() {
        return "smtp://127.0.0.1:" + port;
    }

    void stop() {
        server.stop();
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
