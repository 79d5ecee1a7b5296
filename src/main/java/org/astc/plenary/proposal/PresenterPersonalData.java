package org.astc.plenary.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.AuditErasure;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/**
 * Somebody's parts in proposals, with what they said of themselves and agreed to. Erasing takes all of it off; that the
 * proposal had somebody in this role stays.
 */
@ApplicationScoped
@Transactional
public class PresenterPersonalData implements PersonalData {
    private Presenters presenters;
    private Proposals proposals;
    private PersonService people;
    private EventQueries events;
    private Outbox outbox;
    private AuditErasure trail;

    protected PresenterPersonalData() {}

    @Inject
    PresenterPersonalData(
            Presenters presenters,
            Proposals proposals,
            PersonService people,
            EventQueries events,
            Outbox outbox,
            AuditErasure trail) {
        this.presenters = presenters;
        this.proposals = proposals;
        this.people = people;
        this.events = events;
        this.outbox = outbox;
        this.trail = trail;
    }

    @Override
    public String part() {
        return "presenters";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> parts = of(subject).stream().map(this::values).toList();
        return parts.isEmpty() ? Map.of() : Map.of("parts", parts);
    }

    @Override
    public void erase(DataSubject subject) {
        List<Presenter> own = of(subject);
        own.forEach(presenter -> {
            presenter.erase();
            trail.forget(presenter.getId());
        });
        outbox.forgetAbout(own.stream().map(Presenter::getId).toList());
        if (subject.email() != null) {
            presenters.suggesting(subject.email()).stream()
                    .filter(presenter -> !subject.leavesOut(presenter.getEventId()))
                    .forEach(presenter -> presenter.suggest(null));
        }
    }

    private List<Presenter> of(DataSubject subject) {
        return presenters.of(people.recordsOf(subject), subject.email()).stream()
                .filter(presenter ->
                        !subject.leavesOut(presenter.getEventId()) && !subject.leavesOut(presenter.getPersonId()))
                .toList();
    }

    private Map<String, Object> values(Presenter presenter) {
        PresenterProfile profile = presenter.profile();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("event", events.byId(presenter.getEventId()).slug());
        values.put("session", proposals.get(presenter.getProposalId()).getTitle());
        values.put("code", presenter.getCode());
        values.put("name", presenter.getName());
        values.put("email", presenter.getEmail());
        values.put("organization", presenter.getOrganization());
        values.put("role", presenter.getRole().name());
        values.put("status", presenter.getStatus().name());
        values.put("biography", profile.biography());
        values.put("pronouns", profile.pronouns());
        values.put("pronunciation", profile.pronunciation());
        values.put("availability", profile.availability());
        values.put("firstTime", profile.firstTime());
        values.put("reason", presenter.getDeclineReason());
        presenter.consents().ifPresent(consents -> agreed(values, consents));
        return values;
    }

    private static void agreed(Map<String, Object> values, Consents consents) {
        values.put("showsName", consents.showsName());
        values.put("recorded", consents.recorded());
        values.put("photographed", consents.photographed());
        values.put("conductVersion", consents.conductVersion());
        values.put("registers", consents.registers());
    }
}
