package org.astc.plenary.portal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One erasure, as it stands in the list.
 *
 * @param account null if the person came with the private link, without an account
 * @param address whether what stands under the account's address went too; not if somebody else has the address
 * @param people everybody whose traits were taken off
 */
record ErasureLine(Instant at, UUID account, boolean address, List<UUID> people) {
    private static final Pattern LINE =
            Pattern.compile("(\\S+) account=([0-9a-f-]{36}|-) address=(yes|no) people=((?:[0-9a-f-]{36},?)*|-)");

    String text() {
        return at + " account=" + (account == null ? "-" : account) + " address=" + (address ? "yes" : "no")
                + " people="
                + (people.isEmpty() ? "-" : people.stream().map(UUID::toString).collect(Collectors.joining(",")))
                + "\n";
    }

    /** Reads a line; empty for one that was cut short while it was written. */
    static Optional<ErasureLine> read(String text) {
        Matcher line = LINE.matcher(text);
        return line.matches()
                ? Optional.of(new ErasureLine(
                        Instant.parse(line.group(1)),
                        line.group(2).equals("-") ? null : UUID.fromString(line.group(2)),
                        line.group(3).equals("yes"),
                        people(line.group(4))))
                : Optional.empty();
    }

    private static List<UUID> people(String ids) {
        return ids.equals("-")
                ? List.of()
                : Arrays.stream(ids.split(",")).map(UUID::fromString).toList();
    }
}
