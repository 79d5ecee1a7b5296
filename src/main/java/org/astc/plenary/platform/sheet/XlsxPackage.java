package org.astc.plenary.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook, unpacked under limits and looked at before anything reads them. What the reader gets is
 * packed anew from these parts: it never sees the file that was sent, in which the table of contents may tell another
 * story than the parts.
 *
 * <p>Refused: too many, too large or too well packed parts, two parts of one name, names that lead elsewhere, macros,
 * links to other files, document types and entities. Links of cells to web pages and addresses are common and harmless:
 * nothing follows them.
 */
final class XlsxPackage {
    private static final int BLOCK = 8_192;
    private static final Pattern KEPT = Pattern.compile(
            "\\[content_types]\\.xml|_rels/\\.rels|xl/[^/]*\\.xml|xl/_rels/[^/]*\\.rels|xl/worksheets/[^/]*\\.xml");

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern ELSEWHERE = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern TO_PAGE = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private XlsxPackage() {}

    /**
     * Unpacks and looks at everything.
     *
     * @throws UnreadableSheet if it holds what no table needs
     */
    static XlsxPackage open(InputStream file) {
        XlsxPackage workbook = new XlsxPackage();
        try (Counting counted = new Counting(file);
                ZipInputStream zip = new ZipInputStream(counted)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook.take(entry.getName(), zip, counted);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableSheet("platform.sheet.broken");
        }
        if (!workbook.parts.containsKey("xl/workbook.xml")) {
            throw new UnreadableSheet("platform.sheet.noWorkbook");
        }
        return workbook;
    }

    private void take(String name, ZipInputStream zip, Counting counted) throws IOException {
        String plain = name.toLowerCase(Locale.ROOT);
        if (!names.add(plain)) {
            throw new UnreadableSheet("platform.sheet.twice");
        }
        if (names.size() > SheetLimits.PARTS) {
            throw new UnreadableSheet("platform.sheet.tooManyParts", SheetLimits.PARTS);
        }
        if (plain.contains("..") || plain.contains("\\") || plain.startsWith("/") || plain.indexOf('\0') >= 0) {
            throw new UnreadableSheet("platform.sheet.broken");
        }
        if (plain.endsWith("vbaproject.bin")) {
            throw new UnreadableSheet("platform.sheet.macros");
        }
        if (plain.startsWith("xl/externallinks/")) {
            throw new UnreadableSheet("platform.sheet.linked");
        }
        byte[] content = unpack(zip, counted, KEPT.matcher(plain).matches() || plain.endsWith(".rels"));
        if (plain.endsWith(".rels") || plain.endsWith(".xml") && content.length > 0) {
            look(plain, new String(content, StandardCharsets.ISO_8859_1));
        }
        if (KEPT.matcher(plain).matches()) {
            parts.put(plain.equals("[content_types].xml") ? "[Content_Types].xml" : name, content);
        }
    }

    /** Reads one part; returns nothing if it is not kept. */
    private byte[] unpack(ZipInputStream zip, Counting counted, boolean keep) throws IOException {
        long before = counted.read;
        long size = 0;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int length = zip.read(block); length >= 0; length = zip.read(block)) {
            size += length;
            unpacked += length;
            // what was read ahead counts as packed too: a little in favor of the file
            long packed = Math.max(1, counted.read - before + BLOCK);
            boolean blownUp = size > SheetLimits.RATIO_FROM && size / packed > SheetLimits.RATIO;
            if (unpacked > SheetLimits.UNPACKED || blownUp) {
                throw new UnreadableSheet("platform.sheet.tooLarge", SheetLimits.UNPACKED >> 20);
            }
            if (keep) {
                content.write(block, 0, length);
            }
        }
        return content.toByteArray();
    }

    private static void look(String name, String text) {
        var encoding = ENCODING.matcher(text.substring(0, Math.min(text.length(), 200)));
        boolean readable =
                text.indexOf('\0') < 0 && (!encoding.find() || encoding.group(1).matches("(?i)utf-8|us-ascii|ascii"));
        if (!readable || text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new UnreadableSheet("platform.sheet.entities");
        }
        if (name.equals("[content_types].xml") && text.contains("macroEnabled")) {
            throw new UnreadableSheet("platform.sheet.macros");
        }
        if (name.endsWith(".rels")) {
            boolean linked = RELATION.matcher(text)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .anyMatch(relation -> ELSEWHERE.matcher(relation).find()
                            && !TO_PAGE.matcher(relation).find());
            if (linked) {
                throw new UnreadableSheet("platform.sheet.linked");
            }
        }
    }

    /** Returns the parts that a reader of tables needs, packed anew. */
    byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 check = new CRC32();
                check.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setSize(part.getValue().length);
                entry.setCrc(check.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        parts.clear();
        return out.toByteArray();
    }

    /** The packed bytes, and how many of them were read. */
    private static final class Counting extends InputStream {
        private final InputStream bytes;
        private long read;

        Counting(InputStream file) {
            bytes = file;
        }

        @Override
        public int read() throws IOException {
            int single = bytes.read();
            read += single < 0 ? 0 : 1;
            return single;
        }

        @Override
        public int read(byte[] block, int from, int length) throws IOException {
            int taken = bytes.read(block, from, Math.min(length, 512));
            read += Math.max(0, taken);
            return taken;
        }
    }
}
