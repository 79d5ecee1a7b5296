package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * What somebody wrote as a reviewer. Erasing takes off their notes and reasons, and them off every committee; the
 * points and words that they handed in stay, as those of a number, since others decided by them.
 */
@ApplicationScoped
@Transactional
public class ReviewPersonalData implements PersonalData {
    private Committee committee;
    private Reviews reviews;
    private EventQueries events;
    private Clock clock;

    protected ReviewPersonalData() {}

    @Inject
    ReviewPersonalData(Committee committee, Reviews reviews, EventQueries events, Clock clock) {
        this.committee = committee;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "reviews";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> all = memberships(subject).stream()
                .flatMap(member -> reviews.ofMembers(List.of(member.getId())).stream())
                .map(this::values)
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("reviews", all);
    }

    @Override
    public boolean holds(DataSubject subject) {
        return !memberships(subject).isEmpty();
    }

    @Override
    public void erase(DataSubject subject) {
        for (CommitteeMember member : memberships(subject)) {
            member.leave();
            committee.declared(List.of(member.getId())).forEach(DeclaredConflict::forget);
            reviews.ofMembers(List.of(member.getId())).forEach(review -> {
                reviews.reports(review.getId()).forEach(LeakReport::forget);
                review.forget();
                if (ReviewStatus.TO_DO.contains(review.getStatus())) {
                    review.takeOff(clock.instant());
                }
            });
        }
    }

    private List<CommitteeMember> memberships(DataSubject subject) {
        UUID account = subject.accountId();
        return account == null
                ? List.of()
                : committee.everOf(account).stream()
                        .filter(member -> !subject.leavesOut(member.getEventId()))
                        .toList();
    }

    private Map<String, Object> values(Review review) {
        Opinion opinion = review.opinion();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("event", events.byId(review.getEventId()).slug());
        values.put("status", review.getStatus().name());
        values.put("score", review.getScore());
        values.put("forCommittee", opinion.forCommittee());
        values.put("forProposer", opinion.forProposer());
        values.put("ownNote", opinion.ownNote());
        values.put("reason", review.getReason());
        values.put(
                "submittedAt",
                review.getSubmittedAt() == null ? null : review.getSubmittedAt().toString());
        return values;
    }
}
