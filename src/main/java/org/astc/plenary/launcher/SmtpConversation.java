package org.astc.plenary.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.function.Consumer;

/** One sender's conversation (RFC 5321): the commands that every sender uses, any sender, any recipient. */
final class SmtpConversation {
    private static final int PATIENCE_MS = 60_000;
    private static final int LARGEST = 25 * 1024 * 1024;

    private final InputStream in;
    private final OutputStream out;
    private final Consumer<byte[]> receiver;

    private SmtpConversation(InputStream in, OutputStream out, Consumer<byte[]> receiver) {
        this.in = in;
        this.out = out;
        this.receiver = receiver;
    }

    /** Speaks with the sender until it says goodbye or falls silent. */
    static void with(Socket sender, Consumer<byte[]> receiver) {
        try (sender) {
            sender.setSoTimeout(PATIENCE_MS);
            new SmtpConversation(new BufferedInputStream(sender.getInputStream()), sender.getOutputStream(), receiver)
                    .hold();
        } catch (IOException gone) {
            // the sender sees it too and tries again
        }
    }

    private void hold() throws IOException {
        say("220 localhost Plenary mailbox");
        String command;
        do {
            command = new String(line(), UTF_8).strip().toUpperCase(Locale.ROOT);
            answer(command);
        } while (!command.equals("QUIT"));
    }

    private void answer(String command) throws IOException {
        switch (command.split("[ :]", 2)[0]) {
            case "EHLO" -> say("250-localhost\r\n250-8BITMIME\r\n250 SMTPUTF8");
            case "HELO", "MAIL", "RCPT", "RSET", "NOOP" -> say("250 OK");
            case "DATA" -> {
                say("354 go on");
                receiver.accept(message());
                say("250 taken");
            }
            case "QUIT" -> say("221 goodbye");
            default -> say("502 not here");
        }
    }

    private byte[] message() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (byte[] line = line(); !(line.length == 1 && line[0] == '.'); line = line()) {
            int stuffed = line.length > 0 && line[0] == '.' ? 1 : 0;
            message.write(line, stuffed, line.length - stuffed);
            message.write('\r');
            message.write('\n');
            if (message.size() > LARGEST) {
                throw new IOException("a message of more than " + LARGEST + " bytes");
            }
        }
        return message.toByteArray();
    }

    /** Reads up to CR LF, which is left out. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0 || line.size() > LARGEST) {
                throw new EOFException();
            }
            line.write(read);
        }
        byte[] bytes = line.toByteArray();
        boolean ended = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return ended ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private void say(String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(UTF_8));
        out.flush();
    }
}
