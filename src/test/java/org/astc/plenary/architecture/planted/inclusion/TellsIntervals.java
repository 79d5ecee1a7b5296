package org.astc.plenary.architecture.planted.inclusion;

import org.astc.plenary.inclusion.audit.Verdict;
import org.astc.plenary.inclusion.release.CountedRelease;

/** Tells how far hidden cells can be narrowed down. */
class TellsIntervals {
    String tell(CountedRelease.Outcome outcome, Verdict verdict) {
        return outcome.intervals().toString() + verdict.intervals();
    }
}
