package org.astc.plenary.organization;

import java.util.Locale;
import org.astc.plenary.people.PersonPlan;
import org.astc.plenary.platform.Messages;

/**
 * A line of a roster of people as it was read.
 *
 * @param organization name or number of where the person works, or null
 */
record RosterPerson(RosterRow row, Entries entries, PersonPlan plan, String organization) {
    static RosterPerson of(RosterRow row) {
        Entries entries = row.entries();
        PersonPlan plan = new PersonPlan(
                entries.line("externalId", Entries.EXTERNAL_ID),
                entries.line("person", Entries.NAME),
                entries.email("email"),
                language(entries),
                entries.line("pronouns", Entries.EXTERNAL_ID),
                entries.line("pronunciation", Entries.NAME));
        return new RosterPerson(row, entries, plan, entries.line("organization", Entries.NAME));
    }

    private static String language(Entries entries) {
        String words = entries.line("language", Entries.NAME);
        if (words == null) {
            return null;
        }
        for (Locale language : Messages.LANGUAGES) {
            boolean named = Messages.LANGUAGES.stream()
                    .anyMatch(
                            in -> Choices.plain(language.getDisplayLanguage(in)).equals(Choices.plain(words)));
            if (named || Choices.plain(words).split(" ")[0].equals(language.getLanguage())) {
                return language.getLanguage();
            }
        }
        return entries.refuse("language", "organization.fault.choice", words);
    }

    String label() {
        return plan.name() != null
                ? plan.name()
                : plan.email() != null ? plan.email() : plan.externalId() == null ? "" : plan.externalId();
    }
}
