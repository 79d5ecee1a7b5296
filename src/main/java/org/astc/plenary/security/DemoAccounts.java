package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.platform.Settings;

/** The accounts of the demo: one for each role, sixty reviewers, one attendee; all with the demo's password. */
@ApplicationScoped
@Transactional
public class DemoAccounts {
    private static final int REVIEWERS = 60;

    private Accounts accounts;
    private RoleGrants grants;
    private TokenMint mint;
    private Secrets secrets;
    private Passwords passwords;
    private Settings settings;
    private Clock clock;

    protected DemoAccounts() {}

    @Inject
    DemoAccounts(
            Accounts accounts,
            RoleGrants grants,
            TokenMint mint,
            Secrets secrets,
            Passwords passwords,
            Settings settings,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.mint = mint;
        this.secrets = secrets;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens those that are not there yet. The password is hashed once for all, since hashing is slow on purpose. */
    public void open() {
        String hash = passwords.hash(settings.demoPassword());
        for (DemoAccount wanted : wanted()) {
            if (accounts.of(wanted.email()).isEmpty()) {
                Account account = accounts.add(new Account(wanted.email(), wanted.name(), clock.instant()));
                account.choosePassword(hash);
                mint.keep(account.getId(), new Lent(Scopes.of(wanted.role()), null), "demo", token(wanted));
                if (wanted.role() != null) {
                    grants.add(new RoleGrant(account.getId(), wanted.role(), null, clock.instant()));
                }
            }
        }
    }

    /** Returns the accounts of the demo that are there, in the order of the manual. */
    public List<DemoAccount> list() {
        return wanted().stream()
                .filter(one -> accounts.of(one.email()).isPresent())
                .toList();
    }

    /** Returns an account of the demo at work, such as {@code inclusion}. */
    public Caller.Identity identity(String box) {
        DemoAccount wanted =
                list().stream().filter(one -> one.box().equals(box)).findFirst().orElseThrow();
        Account account = accounts.of(wanted.email()).orElseThrow();
        return new Caller.Identity(
                account.getId(),
                wanted.email(),
                wanted.name(),
                grants.of(account.getId()).stream().map(RoleGrant::toGrant).toList());
    }

    /** Returns the token of an account of the demo, which goes with all that its role may do, at every event. */
    public String token(DemoAccount account) {
        return TokenMint.START + secrets.derive("demo-token:" + account.email());
    }

    /** Says whether the address is that of an account of the demo. */
    static boolean has(String email) {
        return wanted().stream().anyMatch(one -> one.email().equals(email));
    }

    private static List<DemoAccount> wanted() {
        List<DemoAccount> all = new ArrayList<>(List.of(
                new DemoAccount("admin", "Ada Administrator", Role.ADMINISTRATOR),
                new DemoAccount("registration", "Rosa Registration", Role.REGISTRATION_STAFF),
                new DemoAccount("finance", "Finn Finance", Role.FINANCE),
                new DemoAccount("program", "Priya Program", Role.PROGRAM_CHAIR),
                new DemoAccount("chair", "Chao Chair", Role.TRACK_CHAIR)));
        for (int number = 1; number <= REVIEWERS; number++) {
            all.add(new DemoAccount("reviewer" + number, "Reviewer " + number, Role.REVIEWER));
        }
        all.add(new DemoAccount("access", "Aksel Access", Role.ACCESS_COORDINATOR));
        all.add(new DemoAccount("inclusion", "Inés Inclusion", Role.INCLUSION_ANALYST));
        all.add(new DemoAccount("inclusion2", "Ikaika Inclusion", Role.INCLUSION_ANALYST));
        all.add(new DemoAccount("door", "Dora Door", Role.DOOR));
        all.add(new DemoAccount("attendee", "Amal Attendee", null));
        return all;
    }

    /** One account of the demo; {@code role} is null for somebody who only attends. */
    public record DemoAccount(String box, String name, Role role) {
        public String email() {
            return box + "@plenary.example";
        }

        /** The role in words that a script can rely on: {@code registration-staff}, {@code attendee}. */
        public String roleName() {
            return role == null
                    ? "attendee"
                    : role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
