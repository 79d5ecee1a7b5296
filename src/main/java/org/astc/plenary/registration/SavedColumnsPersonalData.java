package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.PersonalData;

/** The columns for exports that somebody of the staff saved, under names of their own. */
@ApplicationScoped
@Transactional
public class SavedColumnsPersonalData implements PersonalData {
    private ColumnSets sets;

    protected SavedColumnsPersonalData() {}

    @Inject
    SavedColumnsPersonalData(ColumnSets sets) {
        this.sets = sets;
    }

    @Override
    public String part() {
        return "saved-columns";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        if (subject.accountId() == null) {
            return Map.of();
        }
        List<Map<String, Object>> all = sets.of(subject.accountId()).stream()
                .map(set -> Map.<String, Object>of(
                        "name", set.getName(),
                        "columns",
                                set.getColumns().stream()
                                        .map(ExportColumn::word)
                                        .toList(),
                        "savedAt", set.getSavedAt().toString()))
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("sets", all);
    }

    @Override
    public void erase(DataSubject subject) {
        if (subject.accountId() != null) {
            sets.removeAllOf(subject.accountId());
        }
    }
}
