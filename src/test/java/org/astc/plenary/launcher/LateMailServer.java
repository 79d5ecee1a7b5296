package org.astc.plenary.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A mail server whose address is known before it answers, and the head of every message that it was given. */
public final class LateMailServer implements AutoCloseable {
    private final Socket reserved = new Socket();
    private final int port;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private @Nullable SmtpReceiver receiver;

    private LateMailServer() throws IOException {
        reserved.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)); // taken, but nobody listens
        port = reserved.getLocalPort();
    }

    public static LateMailServer silent() {
        try {
            return new LateMailServer();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return "smtp://127.0.0.1:" + port;
    }

    /** From now on it takes mail. */
    public void open() {
        try {
            reserved.close();
            receiver = SmtpReceiver.open(port, message -> messages.add(head(new String(message, UTF_8))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the head of every message, oldest first. */
    public List<String> messages() {
        return messages;
    }

    /** Thousands of whole letters would fill the memory. */
    private static String head(String message) {
        return message.split("\\r?\\n\\r?\\n", 2)[0];
    }

    @Override
    public void close() throws IOException {
        reserved.close();
        if (receiver != null) {
            receiver.close();
        }
    }
}
