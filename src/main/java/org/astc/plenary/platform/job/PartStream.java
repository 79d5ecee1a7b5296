package org.astc.plenary.platform.job;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads parts one after the other, as one file; each is fetched when it is needed. */
public final class PartStream extends InputStream {
    private final IntFunction<Optional<byte[]>> fetch;
    private byte[] part = {};
    private int place;
    private int next;

    /** Takes what returns the part of a number from 0 on, and nothing after the last. */
    public PartStream(IntFunction<Optional<byte[]>> fetch) {
        this.fetch = fetch;
    }

    @Override
    public int read() {
        return hasMore() ? part[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int taken = Math.min(length, part.length - place);
        System.arraycopy(part, place, bytes, from, taken);
        place += taken;
        return taken;
    }

    private boolean hasMore() {
        while (place == part.length) {
            Optional<byte[]> following = fetch.apply(next);
            if (following.isEmpty()) {
                return false;
            }
            part = following.get();
            place = 0;
            next++;
        }
        return true;
    }
}
