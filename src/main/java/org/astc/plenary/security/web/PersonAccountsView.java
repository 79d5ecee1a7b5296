package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.security.AccountsOfPerson;
import org.astc.plenary.security.PersonAccount;

/** With which accounts somebody signs in, for the pages of staff that show or compare people. */
@Named("personAccounts")
@RequestScoped
public class PersonAccountsView {
    @Inject
    private AccountsOfPerson accounts;

    private final Map<UUID, List<PersonAccount>> found = new HashMap<>();

    public List<PersonAccount> of(UUID personId, String email) {
        return found.computeIfAbsent(personId, id -> accounts.of(id, email));
    }
}
