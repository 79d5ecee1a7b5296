package org.astc.plenary.security;

/**
 * From where somebody signs in.
 *
 * @param client the network address of the asker
 * @param browser the kind of browser and system, at most 60 characters; empty if it does not say
 * @param former the token of a session that the browser still had, or null; that session ends
 */
public record Visit(String client, String browser, String former) {
    @Override
    public String toString() {
        return "Visit[" + browser + "]";
    }
}
