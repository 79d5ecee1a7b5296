package org.astc.plenary.inclusion;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has the response rate measured in the first hour of every week, or later if nobody was there then. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WeeklyRate {
    @Inject
    private ResponseRateService rates;

    /** Measures what has no figure for this week; on several nodes the first figure stays. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void measure() {
        rates.measure();
    }
}
