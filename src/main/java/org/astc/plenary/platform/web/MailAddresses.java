package org.astc.plenary.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * Parts an e-mail address where a line may end within it: before its last @. What is no address is a name alone. For
 * the tag {@code <x:address value="…"/>}.
 */
@Named("mailAddresses")
@ApplicationScoped
public class MailAddresses {
    /** What stands before the last @; empty for null. */
    public String name(String address) {
        return address == null ? "" : address.substring(0, at(address));
    }

    /** The last @ and what follows it; empty if there is none. */
    public String host(String address) {
        return address == null ? "" : address.substring(at(address));
    }

    private static int at(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address.length() : at;
    }
}
