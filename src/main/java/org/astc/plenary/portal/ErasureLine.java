package org.astc.plenary.portal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.astc.plenary.security.DataSubject;

/**
 * One erasure, as it stands in the list.
 *
 * @param account null if the person came with the private link, without an account
 * @param address whether what stands under the account's address went too; in lines of older versions not if somebody
 *     else has the address
 * @param leftOut the events at which somebody else has the address, too, and who has it nowhere else: they stay
 * @param people everybody whose traits were taken off
 */
record ErasureLine(Instant at, UUID account, boolean address, List<UUID> leftOut, List<UUID> people) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String IDS = "(\\S+)";
    private static final String FORM = "(\\S+) account=([0-9a-f-]{36}|-) address=(yes|no)(?: without=%s)? people=%s";
    private static final Pattern LINE = Pattern.compile(FORM.formatted(IDS, IDS));

    static ErasureLine of(Instant at, DataSubject subject, List<UUID> people) {
        List<UUID> leftOut = subject.leftOut().stream().sorted().toList();
        return new ErasureLine(at, subject.accountId(), subject.email() != null, leftOut, people);
    }

    String text() {
        String whose = " account=" + (account == null ? "-" : account) + " address=" + (address ? "yes" : "no");
        String without = leftOut.isEmpty() ? "" : " without=" + ids(leftOut);
        return at + whose + without + " people=" + ids(people) + "\n";
    }

    /** Reads a line; empty for one that was cut short while it was written. */
    static Optional<ErasureLine> read(String text) {
        Matcher line = LINE.matcher(text);
        return line.matches() && isWhole(line.group(4)) && isWhole(line.group(5))
                ? Optional.of(new ErasureLine(
                        Instant.parse(line.group(1)),
                        line.group(2).equals("-") ? null : UUID.fromString(line.group(2)),
                        line.group(3).equals("yes"),
                        ids(line.group(4)),
                        ids(line.group(5))))
                : Optional.empty();
    }

    private static boolean isWhole(String ids) {
        return ids == null
                || ids.equals("-")
                || Arrays.stream(ids.split(",")).allMatch(id -> ID.matcher(id).matches());
    }

    private static String ids(List<UUID> ids) {
        return ids.isEmpty() ? "-" : ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static List<UUID> ids(String ids) {
        return ids == null || ids.equals("-")
                ? List.of()
                : Arrays.stream(ids.split(",")).map(UUID::fromString).toList();
    }
}
