package org.astc.plenary.platform.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address on this site, such as one to go back to; nothing that could lead elsewhere. */
public final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~!$&'()*+,;=:@?%-]*");
    private static final Pattern ENCODED_TRICK =
            Pattern.compile("%(0[0-9a-f]|1[0-9a-f]|2f|5c|7f)", Pattern.CASE_INSENSITIVE);

    private LocalPath() {}

    /**
     * Returns the address if it begins with one slash and holds nothing but the characters of paths and queries, at
     * most 500; empty for everything else, as for {@code //elsewhere.example}, {@code /\elsewhere.example} or
     * {@code javascript:}.
     */
    public static Optional<String> of(String address) {
        if (address == null || address.length() > 500 || !SAFE.matcher(address).matches()) {
            return Optional.empty();
        }
        String path = address.split("\\?", 2)[0];
        return path.contains("//")
                        || path.contains("..")
                        || ENCODED_TRICK.matcher(path).find()
                ? Optional.empty()
                : Optional.of(address);
    }
}
