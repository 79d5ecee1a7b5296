package org.astc.plenary.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.people.Likeness;
import org.astc.plenary.people.MergeQueries;
import org.astc.plenary.people.MergeSheet;
import org.astc.plenary.people.PersonSheet;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Texts;

/** Records of people that look alike, and merges that may be undone. */
@Named
@RequestScoped
public class PersonDuplicatesView {
    private static final String PATH = "/staff/people/duplicates";

    @Inject
    private MergeQueries queries;

    @Inject
    private MergeForm form;

    @Inject
    private Texts texts;

    private MergeQueries.Part part;
    private List<MergeSheet> merges;

    @PostConstruct
    void read() {
        UUID above = form.position("above").orElse(null);
        part = queries.alike(above == null ? form.position("below").orElse(null) : above, above != null);
        merges = queries.open(form.position("merges").orElse(null));
    }

    public List<MergeQueries.Alike> getPairs() {
        return part.pairs();
    }

    public String getNewer() {
        return part.newer() == null ? null : PATH + "?above=" + part.newer();
    }

    public String getOlder() {
        return part.older() == null ? null : PATH + "?below=" + part.older();
    }

    public List<MergeSheet> getMerges() {
        return merges;
    }

    /** The address of the older merges, or null. */
    public String getOlderMerges() {
        return merges.size() < MergeQueries.PAGE
                ? null
                : PATH + "?merges=" + merges.get(merges.size() - 1).id();
    }

    /** What tells the record from others of the name. */
    public String detail(PersonSheet sheet) {
        return sheet.traits().email() == null ? "" : sheet.traits().email();
    }

    public String why(Likeness.Reason reason) {
        return texts.get("people.alike." + reason);
    }

    public boolean isDone() {
        return form.isDone("apart");
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }
}
