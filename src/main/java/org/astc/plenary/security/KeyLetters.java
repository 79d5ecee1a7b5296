package org.astc.plenary.security;

/** Bytes as letters and digits that people can type (RFC 4648, without padding). */
final class KeyLetters {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private KeyLetters() {}

    /** Returns the text of bytes whose number is divisible by five, so that nothing is left over. */
    static String text(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes leave bits over");
        }
        StringBuilder text = new StringBuilder();
        int held = 0;
        int waiting = 0;
        for (byte next : bytes) {
            held = held << 8 | Byte.toUnsignedInt(next);
            waiting += 8;
            while (waiting >= BITS) {
                waiting -= BITS;
                text.append(ALPHABET.charAt(held >> waiting & MASK));
            }
            held &= (1 << waiting) - 1;
        }
        return text.toString();
    }
}
