package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.astc.plenary.platform.ByTheClock;

/** Has the response rate measured in the first hour of every week, or later if nobody was there then. */
@ApplicationScoped
public class WeeklyRate implements ByTheClock {
    @Inject
    private ResponseRateService rates;

    @Override
    public String times() {
        return "7 *";
    }

    /** Measures what has no figure for this week; on several nodes the first figure stays. */
    @Override
    public void round() {
        rates.measure();
    }
}
