package org.astc.plenary.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A line to the server for requests that no decent client would send: bytes go as they are. */
public final class BareLine {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final URI address;

    public BareLine(URI address) {
        this.address = address;
    }

    /** Returns the name under which the server knows itself. */
    public String host() {
        return address.getAuthority();
    }

    /**
     * Sends one request without a body and returns the whole answer.
     *
     * @param headers complete lines, each with its line end
     */
    public String ask(String method, String target, String headers) {
        return send(method + " " + target + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n" + headers
                + "\r\n");
    }

    /** Sends the bytes and returns what comes until the server hangs up or is silent for some seconds. */
    public String send(String bytes) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return rest(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the status at the head of an answer; 0 if there is none. */
    public static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static String rest(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketTimeoutException | java.net.SocketException silent) {
            // what came until then is the answer
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
