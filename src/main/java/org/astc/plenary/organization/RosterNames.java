package org.astc.plenary.organization;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.people.PersonPlan;
import org.astc.plenary.platform.Text;

/**
 * By what rosters name somebody.
 *
 * @param emails cleaned
 * @param numbers of the association's own register
 */
record RosterNames(Set<String> emails, Set<String> numbers) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:<>()\"]+");

    /** Returns the names of whoever has the address, which may be null, and these records. */
    static RosterNames of(String email, List<PersonPlan> records) {
        return new RosterNames(
                Stream.concat(Stream.of(Text.email(email)), records.stream().map(PersonPlan::email))
                        .filter(address -> address != null && !address.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                records.stream()
                        .map(PersonPlan::externalId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Says whether the line names them: by the number, or by an address in whatever cell, also beside other words. */
    boolean standIn(RosterRow row) {
        return numbers.contains(Text.clean(row.text("externalId")))
                || row.columns().keySet().stream()
                        .map(row::text)
                        .filter(text -> text.indexOf('@') >= 0)
                        .flatMap(text -> BETWEEN.splitAsStream(Text.email(text)))
                        .anyMatch(emails::contains);
    }

    /** Says whether one of these, which a text mentions, is such a name. */
    boolean standAmong(List<Object> mentioned) {
        return mentioned.stream().anyMatch(word -> emails.contains(word) || numbers.contains(word));
    }
}
