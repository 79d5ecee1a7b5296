package org.astc.plenary.security.web;

import java.util.Optional;
import org.astc.plenary.platform.web.LocalPath;

/** Where to go after signing in: a page of this house that can be opened, and nothing else. */
final class NextPath {
    private NextPath() {}

    /** Returns the address if it leads to a page in the table of pages with a view; empty for everything else. */
    static Optional<String> of(String address) {
        return LocalPath.of(address)
                .filter(path -> Pages.at(path.split("\\?", 2)[0])
                        .flatMap(match -> match.page().view())
                        .isPresent());
    }
}
