package org.astc.plenary.review.identity;

import java.util.List;

/** One way to find identities in a passage. */
interface Search {
    /** Adds what it finds; pieces may overlap each other and those of other searches. */
    void search(Passage passage, List<Identity> found);
}
