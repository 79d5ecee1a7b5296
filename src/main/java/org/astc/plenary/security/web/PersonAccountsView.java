package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.security.AccountsOfPerson;
import org.astc.plenary.security.PersonAccount;

/** With which accounts somebody signs in, for the page of staff that shows the person. */
@Named("personAccounts")
@RequestScoped
public class PersonAccountsView {
    @Inject
    private AccountsOfPerson accounts;

    private List<PersonAccount> found;

    public List<PersonAccount> of(UUID personId, String email) {
        if (found == null) {
            found = accounts.of(personId, email);
        }
        return found;
    }
}
