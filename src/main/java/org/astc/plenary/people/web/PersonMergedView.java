package org.astc.plenary.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.astc.plenary.people.MergeQueries;
import org.astc.plenary.people.MergeSheet;
import org.astc.plenary.people.PersonMergeService;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;

/** One merge of people, and a button that undoes it. */
@Named
@RequestScoped
public class PersonMergedView {
    @Inject
    private MergeQueries queries;

    @Inject
    private PersonMergeService service;

    @Inject
    private MergeForm form;

    @Inject
    private PathParameters path;

    private MergeSheet merge;

    @PostConstruct
    void read() {
        merge = queries.merge(MergeForm.id(path.get("merge")));
    }

    public String undo() {
        try {
            service.undo(merge.id());
            return SeeOther.at("/staff/people/merges/" + merge.id() + "?done=undone");
        } catch (DomainException refusal) {
            read();
            return form.refuse(refusal);
        }
    }

    public MergeSheet getMerge() {
        return merge;
    }

    public boolean isMergedNow() {
        return form.isDone("merged") && merge.open();
    }

    public boolean isUndone() {
        return form.isDone("undone") && !merge.open();
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }
}
