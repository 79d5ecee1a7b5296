package org.astc.plenary.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.astc.plenary.people.MergeQueries;
import org.astc.plenary.people.PersonSheet;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** On the page of a person: the records that look alike, for those who may merge. */
@Named
@RequestScoped
public class PersonAlikeView {
    @Inject
    private MergeQueries queries;

    @Inject
    private Caller caller;

    public List<AlikeLink> of(UUID person) {
        return caller.may(Permission.MERGE_DUPLICATES, null)
                ? queries.alikeTo(person).stream()
                        .map(pair -> link(pair, person))
                        .toList()
                : List.of();
    }

    private static AlikeLink link(MergeQueries.Alike pair, UUID person) {
        PersonSheet other = pair.one().id().equals(person) ? pair.two() : pair.one();
        return new AlikeLink(
                "/staff/people/merge?one=" + pair.one().id() + "&two="
                        + pair.two().id(),
                other.traits().name(),
                Objects.requireNonNullElse(other.traits().email(), ""));
    }
}
