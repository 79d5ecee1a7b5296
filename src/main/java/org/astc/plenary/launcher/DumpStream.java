package org.astc.plenary.launcher;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dump on its way into an archive. It takes off who made the triggers, so that another user may read the archive
 * back, and notes at which position of the binary log the dump stands.
 */
final class DumpStream extends FilterOutputStream {
    /** Longer lines are rows, which are not looked at. */
    private static final int LONGEST = 1 << 13;

    private static final Pattern MADE_BY = Pattern.compile("^(/\\*!50003 CREATE\\*/) /\\*!50017 DEFINER=.*?\\*/ ");
    private static final Pattern POSITION =
            Pattern.compile("^-- CHANGE MASTER TO MASTER_LOG_FILE='([^']+)', MASTER_LOG_POS=(\\d+);");
    private static final Pattern GTID = Pattern.compile("^-- SET GLOBAL gtid_slave_pos='([^']*)';");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean row;
    private String file = "";
    private String offset = "";
    private String gtid = "";

    DumpStream(OutputStream out) {
        super(out);
    }

    /** Where replaying the binary log begins; {@code gtid} may be empty. */
    record Position(String file, String offset, String gtid) {}

    /** Returns the position, if the database keeps a binary log. */
    Optional<Position> position() {
        return file.isEmpty() ? Optional.empty() : Optional.of(new Position(file, offset, gtid));
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int begin = from;
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') {
                take(bytes, begin, i + 1 - begin);
                endLine();
                begin = i + 1;
            }
        }
        take(bytes, begin, from + length - begin);
    }

    private void take(byte[] bytes, int from, int length) throws IOException {
        if (row) {
            out.write(bytes, from, length);
            return;
        }
        line.write(bytes, from, length);
        if (line.size() > LONGEST) {
            row = true;
            line.writeTo(out);
            line.reset();
        }
    }

    private void endLine() throws IOException {
        if (!row) {
            String text = line.toString(StandardCharsets.ISO_8859_1);
            note(text);
            out.write(MADE_BY.matcher(text).replaceFirst("$1 ").getBytes(StandardCharsets.ISO_8859_1));
            line.reset();
        }
        row = false;
    }

    private void note(String text) {
        Matcher at = POSITION.matcher(text);
        if (at.find()) {
            file = at.group(1);
            offset = at.group(2);
        }
        Matcher id = GTID.matcher(text);
        if (id.find()) {
            gtid = id.group(1);
        }
    }

    /** The last line may lack its end. */
    @Override
    public void close() throws IOException {
        line.writeTo(out);
        out.close();
    }
}
