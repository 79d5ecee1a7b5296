package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.organization.OrganizationMergeQueries;
import org.astc.plenary.organization.OrganizationMergeSheet;
import org.astc.plenary.organization.OrganizationSheet;
import org.astc.plenary.people.Likeness;
import org.astc.plenary.people.web.MergeForm;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.Texts;

/** Records of organizations that look alike, and merges that may be undone. */
@Named
@RequestScoped
public class OrganizationDuplicatesView {
    private static final String PATH = "/staff/organizations/duplicates";

    @Inject
    private OrganizationMergeQueries queries;

    @Inject
    private MergeForm form;

    @Inject
    private Texts texts;

    private OrganizationMergeQueries.Part part;
    private List<OrganizationMergeSheet> merges;

    @PostConstruct
    void read() {
        UUID above = form.position("above").orElse(null);
        part = queries.alike(above == null ? form.position("below").orElse(null) : above, above != null);
        merges = queries.open(form.position("merges").orElse(null));
    }

    public List<OrganizationMergeQueries.Alike> getPairs() {
        return part.pairs();
    }

    public String getNewer() {
        return part.newer() == null ? null : PATH + "?above=" + part.newer();
    }

    public String getOlder() {
        return part.older() == null ? null : PATH + "?below=" + part.older();
    }

    public List<OrganizationMergeSheet> getMerges() {
        return merges;
    }

    /** The address of the older merges, or null. */
    public String getOlderMerges() {
        return merges.size() < OrganizationMergeQueries.PAGE
                ? null
                : PATH + "?merges=" + merges.get(merges.size() - 1).id();
    }

    /** What tells the record from others of the name. */
    public String detail(OrganizationSheet sheet) {
        return sheet.traits().country() + " " + String.join(", ", sheet.domains());
    }

    public String why(Likeness.Reason reason) {
        return texts.get("organization.alike." + reason);
    }

    public boolean isDone() {
        return form.isDone("apart");
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }
}
