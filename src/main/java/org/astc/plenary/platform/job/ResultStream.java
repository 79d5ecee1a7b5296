package org.astc.plenary.platform.job;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Takes the bytes of a result and hands them on part by part, so that no more than one part is in memory. */
final class ResultStream extends OutputStream {
    private final String name;
    private final String type;
    private final Keeper keeper;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private int parts;
    private long size;
    private boolean closed;

    /** Keeps a part. */
    @FunctionalInterface
    interface Keeper {
        void keep(int part, byte[] content);
    }

    ResultStream(String name, String type, Keeper keeper) {
        this.name = name;
        this.type = type;
        this.keeper = keeper;
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int taken = 0;
        while (taken < length) {
            int next = Math.min(length - taken, JobParts.SIZE - part.size());
            part.write(bytes, from + taken, next);
            taken += next;
            if (part.size() == JobParts.SIZE) {
                handOn();
            }
        }
        size += length;
    }

    @Override
    public void close() {
        if (!closed && part.size() > 0) {
            handOn();
        }
        closed = true;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    long size() {
        return size;
    }

    private void handOn() {
        keeper.keep(parts++, part.toByteArray());
        part.reset();
    }
}
