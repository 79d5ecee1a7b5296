package org.astc.plenary.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Says whether the house can serve: the database answers, and in the demo everything is loaded. */
@ApplicationScoped
public class Readiness {
    @Resource(lookup = "java:app/jdbc/main")
    private DataSource store;

    private Settings settings;
    private volatile boolean loaded;

    protected Readiness() {}

    @Inject
    Readiness(Settings settings) {
        this.settings = settings;
    }

    /** The demo stands. */
    public void demoLoaded() {
        loaded = true;
    }

    public boolean isReady() {
        return (loaded || !settings.isDemo()) && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try (var connection = store.getConnection();
                var statement = connection.createStatement();
                var one = statement.executeQuery("select 1")) {
            return one.next();
        } catch (SQLException away) {
            return false;
        }
    }
}
