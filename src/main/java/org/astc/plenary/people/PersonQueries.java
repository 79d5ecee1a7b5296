package org.astc.plenary.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** Shows staff a person. */
@ApplicationScoped
@Transactional
public class PersonQueries {
    private People people;
    private Caller caller;

    protected PersonQueries() {}

    @Inject
    PersonQueries(People people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    /**
     * Returns the person.
     *
     * @throws org.astc.plenary.platform.NotFound if nobody has this id, or who had it was erased
     */
    public PersonDetail detail(UUID id) {
        caller.require(Permission.SEE_PEOPLE, null);
        return people.get(id).detail();
    }
}
