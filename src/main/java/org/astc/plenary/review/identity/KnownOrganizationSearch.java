package org.astc.plenary.review.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the organizations of the directory: by names, aliases, parts of names and initials. */
final class KnownOrganizationSearch implements Search {
    private static final int LONGEST = 8;

    private final PhraseTree names = new PhraseTree();
    private final Set<String> acronyms = new HashSet<>();

    KnownOrganizationSearch(List<KnownOrganization> organizations) {
        for (KnownOrganization each : organizations) {
            for (NameForm form : new OrganizationForms(each).forms()) {
                names.add(form);
                if (form.capitals()) {
                    acronyms.addAll(form.words());
                }
            }
        }
    }

    /** O.F.S.H. for OFSH. */
    private void dotted(Passage passage, int start, List<Identity> found) {
        StringBuilder letters = new StringBuilder(passage.word(start));
        int last = start;
        while (letters.length() == last - start + 1
                && last - start < LONGEST
                && passage.gap(last + 1).equals(".")
                && passage.isCapital(last + 1)) {
            letters.append(passage.word(++last));
        }
        if (last > start + 1 && acronyms.contains(letters.toString())) {
            found.add(passage.words(start, last, IdentityKind.ORGANIZATION, Why.ORGANIZATION_IN_SHORT));
        }
    }

    @Override
    public void search(Passage passage, List<Identity> found) {
        for (int i = 0; i < passage.size(); i++) {
            names.longest(passage, i, IdentityKind.ORGANIZATION, found);
            dotted(passage, i, found);
        }
    }
}
