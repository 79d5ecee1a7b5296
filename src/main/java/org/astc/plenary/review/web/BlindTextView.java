package org.astc.plenary.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.review.BlindDesk;
import org.astc.plenary.review.BlindField;

/** The texts of one proposal as typed, beside what reviewers read instead. */
@Named
@RequestScoped
public class BlindTextView {
    private static final int LONGEST = 12_000;

    @Inject
    private BlindDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private Faults faults;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    private List<BlindField> fields;
    private List<String> reports;
    private boolean stale;

    /** One text in the form; {@code seen} tells which wording was looked at. */
    public record Row(String id, BlindField field, String typed, String seen) {}

    @PostConstruct
    void load() {
        fields = desk.fields(event.getId(), path.get("code"));
        reports = desk.reports(event.getId(), path.get("code"));
    }

    /** Lets reviewers read exactly what the form says, also where it says nothing. */
    public String confirm() {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        List<Faults.Fault> found = new ArrayList<>();
        for (Row row : getRows()) {
            if (row.typed().length() > LONGEST || Text.hasControlInLines(row.typed())) {
                found.add(Faults.Fault.of(
                        row.id(), "review.form.tooLong", LONGEST, row.typed().length() - LONGEST));
            }
            texts.put(row.field().field(), row.typed());
            seen.put(row.field().field(), row.seen());
        }
        if (!found.isEmpty()) {
            faults.show(found);
            return null;
        }
        try {
            desk.confirm(event.getId(), path.get("code"), texts, seen);
            return SeeOther.at("/staff/" + event.getSlug() + "/review/blind?done=confirmed");
        } catch (StaleData newer) {
            stale = true;
            faults.show(Faults.Fault.of(null, "review.blind.stale"));
            return null;
        }
    }

    public List<Row> getRows() {
        boolean sent = "POST".equals(request.getMethod());
        List<Row> rows = new ArrayList<>();
        for (BlindField field : fields) {
            String id = "t" + rows.size();
            String typed = sent ? request.getParameter(id) : field.shown();
            String seen = sent && !stale ? request.getParameter(id + "-seen") : Secrets.hash(field.original());
            rows.add(new Row(
                    id, field, typed == null ? "" : Text.clean(typed.replace("\r\n", "\n")), seen == null ? "" : seen));
        }
        return rows;
    }

    public List<String> getReports() {
        return reports;
    }

    public String getCode() {
        return path.get("code");
    }
}
