package org.astc.plenary.launcher;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings both schemas to the version that this build expects. */
final class Migrations {
    private Migrations() {}

    /**
     * Runs what has not run yet.
     *
     * @return how many migrations ran, in both schemas together
     */
    static int run(Settings settings) {
        return migrate("db/main", settings, Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD)
                + migrate(
                        "db/inclusion",
                        settings,
                        Setting.INCLUSION_DB_URL,
                        Setting.INCLUSION_DB_USER,
                        Setting.INCLUSION_DB_PASSWORD);
    }

    private static int migrate(String scripts, Settings settings, Setting url, Setting user, Setting password) {
        try {
            return Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(settings.get(url), settings.get(user), settings.get(password))
                    .locations("classpath:" + scripts)
                    .table("schema_history")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failed) {
            throw Refusal.failed("the database cannot be migrated (" + url.variable() + ")", failed);
        }
    }
}
