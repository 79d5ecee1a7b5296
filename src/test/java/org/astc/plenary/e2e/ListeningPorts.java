package org.astc.plenary.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The TCP ports on which processes listen, read from {@code /proc} (Linux). */
final class ListeningPorts {
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final String LISTENS = "0A";

    private ListeningPorts() {}

    static List<Listener> of(ProcessHandle... processes) {
        try {
            List<Listener> found = new ArrayList<>();
            for (ProcessHandle process : processes) {
                Path folder = Path.of("/proc", Long.toString(process.pid()));
                Set<String> sockets = sockets(folder.resolve("fd"));
                for (String table : List.of("net/tcp", "net/tcp6")) {
                    Files.readAllLines(folder.resolve(table)).stream()
                            .skip(1)
                            .map(line -> line.strip().split("\\s+"))
                            .filter(row -> row[3].equals(LISTENS) && sockets.contains(row[9]))
                            .forEach(row -> found.add(listener(row[1])));
                }
            }
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> sockets(Path descriptors) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(descriptors)) {
            for (Path file : files.toList()) {
                Matcher socket = SOCKET.matcher(target(file));
                if (socket.matches()) {
                    inodes.add(socket.group(1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** The kernel writes addresses as 32-bit words in the machine's byte order, here little-endian. */
    private static Listener listener(String local) throws RuntimeException {
        String[] parts = local.split(":");
        byte[] words = HexFormat.of().parseHex(parts[0]);
        byte[] address = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            address[i] = words[i / 4 * 4 + 3 - i % 4];
        }
        try {
            return new Listener(InetAddress.getByAddress(address), Integer.parseInt(parts[1], 16));
        } catch (java.net.UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record Listener(InetAddress address, int port) {}
}
