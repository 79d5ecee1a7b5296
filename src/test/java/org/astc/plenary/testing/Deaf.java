package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Predicate;
import org.astc.plenary.registration.HoldingsEnded;
import org.astc.plenary.registration.HoldingsKept;

/** A store that cannot be told what became of changed holders, as one whose key is missing. */
@ApplicationScoped
public class Deaf {
    private volatile Predicate<Record> unheard = news -> false;

    /** Hears all but such news from now on. */
    public void to(Predicate<Record> news) {
        unheard = news;
    }

    public void hearsAgain() {
        unheard = news -> false;
    }

    void ended(@Observes HoldingsEnded news) {
        hear(news);
    }

    void kept(@Observes HoldingsKept news) {
        hear(news);
    }

    private void hear(Record news) {
        if (unheard.test(news)) {
            throw new IllegalStateException("the tests' own store hears nothing");
        }
    }
}
