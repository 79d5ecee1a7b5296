package org.astc.plenary.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.astc.plenary.platform.Settings;
import org.astc.plenary.security.DemoAccounts;

/** Shows who may be tried in the demo. */
@Named
@RequestScoped
public class DevView {
    @Inject
    private DemoAccounts accounts;

    @Inject
    private Settings settings;

    /** Every account but the reviewers after the first, who are all alike. */
    public List<DemoAccounts.DemoAccount> getAccounts() {
        return accounts.list().stream()
                .filter(account -> !account.box().matches("reviewer([2-9]|\\d\\d)"))
                .toList();
    }

    public String getPassword() {
        return settings.demoPassword();
    }
}
