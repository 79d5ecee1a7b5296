package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.security.DemoAccounts;

/** Shows who may be tried in the demo. */
@Named
@RequestScoped
public class DevView {
    @Inject
    private DemoAccounts accounts;

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    /** Every account but the reviewers after the first, who are all alike. */
    public List<DemoAccounts.DemoAccount> getAccounts() {
        return accounts.list().stream()
                .filter(account -> !account.box().matches("reviewer([2-9]|\\d\\d)"))
                .toList();
    }

    /** What the account is, in words: the role, or somebody who attends. */
    public String role(DemoAccounts.DemoAccount account) {
        return Messages.text(language.locale(), "security.role." + account.roleName());
    }

    /** The zone in which times of letters are told. */
    public ZoneId getZone() {
        return Moments.UTC;
    }

    public String getPassword() {
        return settings.demoPassword();
    }
}
