package org.astc.plenary.platform.sheet;

/** How much a table may hold. A roster of the whole association is a tenth of it. */
public final class SheetLimits {
    /** Bytes of the file: five mebibytes. */
    public static final int BYTES = 5 << 20;

    /** Lines that are not empty, the headings among them. */
    public static final int LINES = 20_001;

    public static final int COLUMNS = 100;

    /** Characters of one cell. */
    public static final int TEXT = 2_000;

    /** Bytes of a workbook once it is unpacked: a full sheet takes a third of it. */
    static final int UNPACKED = 32 << 20;

    /** How many times larger than packed a part of a workbook may be; real sheets are up to thirty times. */
    static final int RATIO = 200;

    /** Parts smaller than this may be packed however well. */
    static final int RATIO_FROM = 1 << 20;

    static final int PARTS = 1_000;
    static final int SHEETS = 50;

    private SheetLimits() {}
}
