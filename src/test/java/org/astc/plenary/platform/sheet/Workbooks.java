package org.astc.plenary.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks for tests, part by part, so that any part can be a planted one. */
public final class Workbooks {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one sheet of these rows, each a piece of XML as {@link #row} makes it. */
    public Workbooks(String... rows) {
        with(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd"
                        + ".openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        with(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        with(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Roster\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                XML + "<Relationships xmlns=\"" + RELATIONS
                        + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + OFFICE
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
        with(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        with(
                "xl/worksheets/sheet1.xml",
                XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + String.join("", rows)
                        + "</sheetData></worksheet>");
    }

    /** Puts a part in, or in the place of another. */
    public Workbooks with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Workbooks with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Changes a part. */
    public Workbooks replacing(String name, String what, String by) {
        return with(name, new String(parts.get(name), StandardCharsets.UTF_8).replace(what, by));
    }

    public byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A row of cells; each is a text, or XML from {@code <c} on with a hash in the place of the address. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String address = Sheet.letters(i) + number;
            row.append(
                    cells[i].startsWith("<c")
                            ? cells[i].replaceFirst("#", address)
                            : "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>"
                                    + cells[i].replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
