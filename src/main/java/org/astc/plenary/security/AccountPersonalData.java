package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept about somebody's account: the address, the name, the roles, when they signed in. */
@ApplicationScoped
@Transactional
public class AccountPersonalData implements PersonalData {
    private Accounts accounts;
    private RoleGrants grants;
    private SignInSessions sessions;
    private SignInLinks links;
    private AuditErasure trail;

    protected AccountPersonalData() {}

    @Inject
    AccountPersonalData(
            Accounts accounts, RoleGrants grants, SignInSessions sessions, SignInLinks links, AuditErasure trail) {
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.links = links;
        this.trail = trail;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public Map<String, Object> export(DataSubject subject) {
        return find(subject).map(this::export).orElse(Map.of());
    }

    @Override
    public void erase(DataSubject subject) {
        find(subject).ifPresent(account -> {
            links.deleteAllOf(account.getEmail());
            sessions.deleteAllOf(account.getId());
            grants.of(account.getId()).forEach(grants::remove);
            trail.forget(account.getId());
            account.erase();
        });
    }

    private Map<String, Object> export(Account account) {
        List<String> roles = grants.of(account.getId()).stream()
                .map(grant -> grant.toGrant().role().name())
                .toList();
        List<String> signIns = sessions.ofAccount(account.getId()).stream()
                .map(session -> session.getCreatedAt().toString())
                .toList();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("email", account.getEmail());
        all.put("name", account.getName());
        all.put("openedAt", account.getCreatedAt().toString());
        all.put("roles", roles);
        all.put("signedInAt", signIns);
        return all;
    }

    private Optional<Account> find(DataSubject subject) {
        return subject.accountId() != null
                ? accounts.find(subject.accountId())
                : Optional.ofNullable(subject.email()).flatMap(accounts::of);
    }
}
