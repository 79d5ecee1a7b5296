package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.astc.plenary.security.AuditErasure;
import org.astc.plenary.security.AuditRecord;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/** What the house knows of somebody as a person: every record with the person's id or the person's address. */
@ApplicationScoped
@Transactional
public class PeoplePersonalData implements PersonalData {
    private People people;
    private AuditErasure trail;
    private MergeEnding ending;
    private AuditRecord audit;

    protected PeoplePersonalData() {}

    @Inject
    PeoplePersonalData(People people, MergeEnding ending, AuditErasure trail, AuditRecord audit) {
        this.people = people;
        this.ending = ending;
        this.trail = trail;
        this.audit = audit;
    }

    @Override
    public String part() {
        return "people";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        List<Map<String, Object>> records =
                people.of(subject).stream().map(this::values).toList();
        return records.isEmpty() ? Map.of() : Map.of("records", records);
    }

    private Map<String, Object> values(Person person) {
        Map<String, Object> values = person.traits();
        values.put("audit", audit.about(person.getId()));
        return values;
    }

    @Override
    public boolean holds(DataSubject subject) {
        return !people.of(subject).isEmpty();
    }

    @Override
    public void erase(DataSubject subject) {
        List<Person> records = people.of(subject);
        ending.settleOf(records);
        records.forEach(person -> {
            person.erase();
            trail.forget(person.getId());
        });
    }
}
