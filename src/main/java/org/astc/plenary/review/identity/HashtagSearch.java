package org.astc.plenary.review.identity;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds hashtags that have a known name in them; comes after the searches for names. */
final class HashtagSearch implements Search {
    private static final int LONGEST = 60;
    private static final int SHORTEST = 4;

    private final Set<String> names = new HashSet<>();

    HashtagSearch(Known known) {
        for (KnownOrganization organization : known.organizations()) {
            add(organization.name());
            organization.aliases().forEach(this::add);
        }
        for (KnownPerson person : known.people()) {
            add(person.family());
            add(person.given() + person.family());
        }
    }

    private void add(String name) {
        if (name.contains("&")) {
            List.of("and", "y", "et").forEach(and -> add(name.replace("&", " " + and + " ")));
        }
        String joined = String.join("", Passage.split(name));
        if (joined.length() >= SHORTEST && !WordList.COMMON_WORDS.has(joined) && !WordList.GENERIC.has(joined)) {
            names.add(joined);
        }
        String content = String.join(
                "",
                Passage.split(name).stream()
                        .filter(word -> !Nouns.isSmall(word))
                        .toList());
        if (content.length() >= SHORTEST + 2) {
            names.add(content);
        }
    }

    @Override
    public void search(Passage passage, List<Identity> found) {
        BitSet named = new BitSet();
        found.forEach(each -> named.set(each.start()));
        for (int i = 0; i < passage.units(); i++) {
            if (passage.at(i) == '#') {
                int end = i + 1;
                while (end - i < LONGEST && (Character.isLetterOrDigit(passage.at(end)) || passage.at(end) == '_')) {
                    end++;
                }
                Identity tag = passage.units(i, end, IdentityKind.HANDLE, Why.HASHTAG);
                int name = named.nextSetBit(tag.start() + 1);
                if (name >= 0 && name < tag.end()
                        || holdsName(passage.between(i + 1, end).replace("_", ""))) {
                    found.add(tag);
                }
                i = end - 1;
            }
        }
    }

    private boolean holdsName(String tag) {
        for (int from = 0; from < tag.length(); from++) {
            for (int to = from + SHORTEST; to <= tag.length(); to++) {
                if (names.contains(tag.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }
}
