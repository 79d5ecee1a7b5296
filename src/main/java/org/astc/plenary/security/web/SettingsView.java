package org.astc.plenary.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.astc.plenary.platform.SettingsInEffect;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** The settings that this installation was started with, for administrators. */
@Named
@RequestScoped
public class SettingsView {
    @Inject
    private SettingsInEffect settings;

    @Inject
    private Caller caller;

    @PostConstruct
    void ask() {
        caller.require(Permission.CHANGE_SETTINGS, null);
    }

    public List<SettingsInEffect.InEffect> getAll() {
        return settings.all();
    }
}
