package org.astc.plenary.review.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds in a text of English, Spanish or French what could tell who is behind it. Knows the people of the proposal and
 * the organizations of the directory, and looks for e-mail and web addresses, accounts, phone numbers, and for names
 * that nobody knows where the words around them say what they are. It proposes; people confirm
 * ({@link FieldRedaction}).
 *
 * <p>Compares letters without case and accents, with look-alikes of other alphabets as Latin ones, past invisible
 * characters, emphasis and line ends. Steps grow with the length of the text. Immutable: one finder serves all fields
 * of a proposal.
 */
public final class IdentityFinder {
    private final List<Search> searches;

    public IdentityFinder(Known known) {
        searches = List.of(
                new ContactSearch(),
                new SpokenAddressSearch(),
                new PhoneSearch(),
                new KnownContactSearch(known.contacts()),
                new KnownPeopleSearch(known.people()),
                new KnownOrganizationSearch(known.organizations()),
                new LikelyPersonSearch(),
                new LikelyOrganizationSearch(),
                new KnownPlaceSearch(known.organizations()),
                new TeamPlaceSearch(),
                new BesideKnownSearch(),
                new HashtagSearch(known));
    }

    /**
     * Returns what it finds in the text, in order, without overlaps.
     *
     * @param text as typed; offsets are of this text, in UTF-16 units
     */
    public List<Identity> find(String text) {
        return find(new Passage(text));
    }

    List<Identity> find(Passage passage) {
        List<Identity> found = new ArrayList<>();
        searches.forEach(search -> search.search(passage, found));
        return apart(found);
    }

    /** Contacts first, then the longer one, then the surer one; what overlaps a better one is left out. */
    private static List<Identity> apart(List<Identity> found) {
        List<Identity> best = new ArrayList<>(found);
        best.sort(Comparator.comparing((Identity each) -> !each.kind().isContact())
                .thenComparing(Comparator.comparingInt(Identity::length).reversed())
                .thenComparing(Comparator.comparingDouble(Identity::confidence).reversed())
                .thenComparingInt(Identity::start));
        BitSet taken = new BitSet();
        List<Identity> apart = new ArrayList<>();
        for (Identity each : best) {
            int next = taken.nextSetBit(each.start());
            if (next < 0 || next >= each.end()) {
                taken.set(each.start(), each.end());
                apart.add(each);
            }
        }
        apart.sort(Comparator.comparingInt(Identity::start));
        return List.copyOf(apart);
    }
}
