package org.astc.plenary.proposal.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallPlan;

/**
 * A session format as the call shows it.
 *
 * @param length minutes and how many are on stage, in words
 * @param until its deadline, with the zone
 * @param open whether proposals of the format are taken
 */
public record ShownFormat(String code, String name, String description, String length, String until, boolean open) {
    static ShownFormat of(Call call, Call.Format format, Instant now, ZoneId zone, Locale language) {
        CallPlan.Format plan = format.plan();
        String length = Messages.text(
                language, "proposal.format.length", plan.minutes(), plan.leastPresenters(), plan.mostPresenters());
        return new ShownFormat(
                format.code(),
                format.name(),
                plan.description(),
                plan.moderated() ? Messages.text(language, "proposal.format.moderated", length) : length,
                Moments.until(language, call.deadline(format), zone),
                call.takes(format, now));
    }
}
