package org.astc.plenary.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.astc.plenary.platform.sheet.Workbooks.row;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.astc.plenary.platform.sheet.SheetCell.Mark;
import org.junit.jupiter.api.Test;

/** Workbooks as staff send them, and as somebody sends them who means harm (S109, S111). */
class XlsxSheetTest {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Test
    void textsNumbersAndDaysAreReadAsTheyLook() {
        Sheet sheet = read(new Workbooks(
                row(1, "Name", "Number", "Since", "Share"),
                row(
                        3,
                        "Lumen Works",
                        "<c r=\"#\"><v>1001</v></c>",
                        "<c r=\"#\" s=\"1\"><v>46388</v></c>",
                        "<c r=\"#\"><v>1.5E3</v></c>")));

        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(1, 3);
        assertThat(texts(sheet, 1)).containsExactly("Lumen Works", "1001", "2027-01-01", "1500");
        assertThat(sheet.how()).isEqualTo("XLSX, Roster");
    }

    @Test
    void s111OfAFormulaTheTextThatItShowedIsTakenAndMarked() {
        Sheet sheet = read(new Workbooks(
                row(1, "Name"),
                row(2, "<c r=\"#\" t=\"str\"><f>HYPERLINK(\"http://evil.example\",\"Lumen\")</f><v>Lumen</v></c>"),
                row(3, "<c r=\"#\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>"),
                row(4, "=1+1")));

        assertThat(sheet.lines().get(1).cell(0)).isEqualTo(new SheetCell("Lumen", Mark.FORMULA));
        assertThat(sheet.lines().get(2).cell(0).mark()).isEqualTo(Mark.ERROR);
        assertThat(sheet.lines().get(3).cell(0)).isEqualTo(new SheetCell("=1+1", Mark.PLAIN));
    }

    @Test
    void s109EntitiesAreRefused() {
        for (String planted : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x SYSTEM \"http://evil.example/x.dtd\">")) {
            Workbooks book = new Workbooks(row(1, "Name"))
                    .replacing("xl/worksheets/sheet1.xml", "<worksheet", planted + "<worksheet");
            refused(book, "platform.sheet.entities");
        }
        byte[] wide = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e \"x\">]><x/>".getBytes(StandardCharsets.UTF_16);
        refused(new Workbooks(row(1, "Name")).with("xl/worksheets/sheet1.xml", wide), "platform.sheet.entities");
        refused(
                new Workbooks(row(1, "Name")).replacing("xl/worksheets/sheet1.xml", "UTF-8", "UTF-7"),
                "platform.sheet.entities");
    }

    @Test
    void s109LinksToOtherFilesAreRefusedThoseOfCellsToPagesAreLeftAlone() {
        String external = "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATION
                + "/externalLinkPath\" Target=\"file:///c:/other.xlsx\" TargetMode=\"External\"/></Relationships>";
        refused(
                new Workbooks(row(1, "Name")).with("xl/worksheets/_rels/sheet1.xml.rels", external),
                "platform.sheet.linked");
        refused(
                new Workbooks(row(1, "Name")).with("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
                "platform.sheet.linked");
        Sheet mail = read(new Workbooks(row(1, "Name"))
                .with("xl/worksheets/_rels/sheet1.xml.rels", external.replace("externalLinkPath", "hyperlink")));
        assertThat(texts(mail, 0)).containsExactly("Name");
    }

    @Test
    void s109MacrosAreRefusedWhateverTheFileIsCalled() {
        refused(new Workbooks(row(1, "Name")).with("xl/vbaProject.bin", "x"), "platform.sheet.macros");
        refused(
                new Workbooks(row(1, "Name"))
                        .replacing("[Content_Types].xml", "spreadsheetml.sheet.main", "sheet.macroEnabled.main"),
                "platform.sheet.macros");
    }

    @Test
    void s109WhatUnpacksToFarMoreIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] zeros = new byte[8 << 20];
        refused(new Workbooks(row(1, "Name")).with("xl/media/image1.png", zeros), "platform.sheet.tooLarge");
        String many = "<c r=\"A1\"><v>1</v></c>".repeat(400_000);
        refused(
                new Workbooks(row(1, "Name"))
                        .replacing("xl/worksheets/sheet1.xml", "</sheetData>", "<row>" + many + "</row></sheetData>"),
                "platform.sheet.tooLarge");
    }

    /** Sixty-four mebibytes in a few kilobytes, in a part that is kept and in one that is not. */
    @Test
    void s109OfWhatIsPackedTooWellOnlyTheBeginningIsRead() {
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/media/image1.png")) {
            byte[] file =
                    new Workbooks(row(1, "Name")).with(part, new byte[64 << 20]).file();
            ByteArrayInputStream read = new ByteArrayInputStream(file);
            long before = allocated();

            assertThatThrownBy(() -> XlsxPackage.open(read)).hasMessage("platform.sheet.tooLarge");

            assertThat(allocated() - before).as("bytes of memory, " + part).isLessThan(16 << 20);
            assertThat(file.length - read.available())
                    .as("bytes read of " + file.length + ", " + part)
                    .isLessThan(file.length / 8);
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void s109TwoPartsOfOneNameAreRefused() throws IOException {
        byte[] file = new Workbooks(row(1, "Name"))
                .with("xl/worksheets/SHEET1.xml", "<worksheet/>")
                .file();
        assertThatThrownBy(() -> SheetReader.read(file)).hasMessage("platform.sheet.twice");
    }

    @Test
    void s114NamesThatLeadElsewhereAreRefused() {
        for (String name : List.of("../../etc/passwd", "xl\\..\\x.xml", "/xl/a.xml")) {
            refused(new Workbooks(row(1, "Name")).with(name, "<x/>"), "platform.sheet.broken");
        }
    }

    @Test
    void s109TooManyPartsSheetsColumnsAndRowsAreRefused() {
        Workbooks parts = new Workbooks(row(1, "Name"));
        for (int i = 0; i < 1_000; i++) {
            parts.with("xl/media/" + i, "");
        }
        refused(parts, "platform.sheet.tooManyParts");
        refused(
                new Workbooks(row(1, "Name"))
                        .replacing(
                                "xl/workbook.xml",
                                "</sheets>",
                                "<sheet name=\"x\" sheetId=\"2\" r:id=\"r1\"/>".repeat(100_000) + "</sheets>"),
                "platform.sheet.tooManySheets",
                "platform.sheet.tooLarge");
        String[] wide = Collections.nCopies(16_384, "x").toArray(String[]::new);
        refused(new Workbooks(row(1, wide)), "platform.sheet.tooManyColumns");
        String[] long20 = new String[20_010];
        for (int i = 0; i < long20.length; i++) {
            long20[i] = row(i + 1, "n" + i);
        }
        refused(new Workbooks(long20), "platform.sheet.tooManyLines");
    }

    @Test
    void anotherArchiveAndADamagedWorkbookAreRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(1);
        }
        assertThatThrownBy(() -> SheetReader.read(out.toByteArray())).hasMessage("platform.sheet.noWorkbook");
        byte[] file = new Workbooks(row(1, "Name")).file();
        byte[] half = java.util.Arrays.copyOf(file, file.length / 2);
        assertThatThrownBy(() -> SheetReader.read(half)).isInstanceOf(UnreadableSheet.class);
        refused(
                new Workbooks(row(1, "Name")).with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"),
                "platform.sheet.broken",
                "platform.sheet.empty");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThatThrownBy(() -> SheetReader.read(old)).hasMessage("platform.sheet.oldFormat");
    }

    private static Sheet read(Workbooks book) {
        return SheetReader.read(book.file());
    }

    private static List<String> texts(Sheet sheet, int line) {
        return sheet.lines().get(line).cells().stream().map(SheetCell::text).toList();
    }

    private static void refused(Workbooks book, String... keys) {
        byte[] file = book.file();
        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOf(UnreadableSheet.class)
                .satisfies(why -> assertThat(why.getMessage()).isIn((Object[]) keys));
    }
}
