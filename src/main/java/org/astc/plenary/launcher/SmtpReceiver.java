package org.astc.plenary.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

/**
 * Takes mail over SMTP from this machine, for development. It has no need of the server's mail library, which the
 * launcher must not bring a second time.
 */
final class SmtpReceiver implements AutoCloseable {
    private final ServerSocket socket;
    private final Consumer<byte[]> receiver;

    private SmtpReceiver(ServerSocket socket, Consumer<byte[]> receiver) {
        this.socket = socket;
        this.receiver = receiver;
    }

    /**
     * Opens for mail on loopback.
     *
     * @param port 0 for any free one
     * @param receiver gets each message as it came
     */
    static SmtpReceiver open(int port, Consumer<byte[]> receiver) throws IOException {
        SmtpReceiver opened = new SmtpReceiver(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), receiver);
        thread("mailbox", opened::accept);
        return opened;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket sender = socket.accept();
                thread("mailbox-sender", () -> SmtpConversation.with(sender, receiver));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // it is closed
        }
    }
}
