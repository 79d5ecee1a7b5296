package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.astc.plenary.security.Retention;

/** How long a merge of two records may be undone. */
@ApplicationScoped
@Transactional
public class MergeRetention implements Retention {
    private static final int BATCH = 50;

    private MergeEnding ending;

    protected MergeRetention() {}

    @Inject
    MergeRetention(MergeEnding ending) {
        this.ending = ending;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("people.kept.merges", PersonMerge.UNDO));
    }

    @Override
    public int purge(Instant now) {
        return ending.settleOver(now, BATCH);
    }
}
