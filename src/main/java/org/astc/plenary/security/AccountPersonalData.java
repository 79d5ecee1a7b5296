package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept about somebody's account: the address, the name, the roles, when they signed in and with what, the
 * tokens they made, what they did. The last administrator must make another one before the account is erased.
 */
@ApplicationScoped
@Transactional
public class AccountPersonalData implements PersonalData {
    private Accounts accounts;
    private RoleGrants grants;
    private SignInTraces traces;
    private ApiTokens tokens;
    private Administrators administrators;
    private AuditErasure trail;
    private AuditRecord audit;

    protected AccountPersonalData() {}

    @Inject
    AccountPersonalData(
            Accounts accounts,
            RoleGrants grants,
            SignInTraces traces,
            ApiTokens tokens,
            Administrators administrators,
            AuditErasure trail,
            AuditRecord audit) {
        this.accounts = accounts;
        this.grants = grants;
        this.traces = traces;
        this.tokens = tokens;
        this.administrators = administrators;
        this.trail = trail;
        this.audit = audit;
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
    public boolean holds(DataSubject subject) {
        return find(subject).isPresent();
    }

    @Override
    public void erase(DataSubject subject) {
        find(subject).ifPresent(account -> {
            administrators.requireAnotherIfOne(account.getId());
            traces.erase(account);
            tokens.deleteAllOf(account.getId());
            grants.of(account.getId()).forEach(grants::remove);
            trail.forget(account.getId());
            account.erase();
        });
    }

    private Map<String, Object> export(Account account) {
        List<String> roles = grants.of(account.getId()).stream()
                .map(grant -> grant.toGrant().role().name())
                .toList();
        List<String> lent = tokens.ofAccount(account.getId()).stream()
                .map(token -> token.getCreatedAt() + " " + token.getName())
                .toList();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("email", account.getEmail());
        all.put("name", account.getName());
        all.put("openedAt", account.getCreatedAt().toString());
        all.put("roles", roles);
        all.put("signedInAt", traces.sessions(account));
        traces.secondFactorSince(account).ifPresent(since -> all.put("secondFactorSince", since));
        all.put("tokens", lent);
        all.put("audit", audit.byOrAbout(account.getId()));
        return all;
    }

    private Optional<Account> find(DataSubject subject) {
        return subject.accountId() != null
                ? accounts.find(subject.accountId())
                : Optional.ofNullable(subject.email()).flatMap(accounts::of);
    }
}
