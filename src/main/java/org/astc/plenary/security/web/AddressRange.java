package org.astc.plenary.security.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** One network address, or a network of them such as {@code 10.0.0.0/8}. */
record AddressRange(byte[] start, int bits) {

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException if it is not an address or a network
     */
    static AddressRange of(String text) {
        String[] parts = text.split("/", 2);
        if (!parts[0].matches("[0-9A-Fa-f:.]+")) {
            throw new IllegalArgumentException(text + " is not an address such as 10.0.0.1 or 10.0.0.0/8");
        }
        try {
            byte[] start = InetAddress.getByName(parts[0]).getAddress();
            int all = start.length * Byte.SIZE;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException(text + " is no network: it has from 0 to " + all + " bits");
            }
            return new AddressRange(start, bits);
        } catch (UnknownHostException | NumberFormatException wrong) {
            throw new IllegalArgumentException(text + " is not an address such as 10.0.0.1 or 10.0.0.0/8", wrong);
        }
    }

    boolean holds(InetAddress address) {
        byte[] given = address.getAddress();
        if (given.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((given[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
