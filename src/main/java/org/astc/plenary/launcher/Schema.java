package org.astc.plenary.launcher;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One of the two schemas as the database programs need it.
 *
 * @param port 3306 if the address names none
 */
record Schema(String name, String host, int port, String user, String password, String url) {
    private static final int STANDARD_PORT = 3306;

    static Schema main(Settings settings) {
        return of(settings, Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD);
    }

    static Schema inclusion(Settings settings) {
        return of(settings, Setting.INCLUSION_DB_URL, Setting.INCLUSION_DB_USER, Setting.INCLUSION_DB_PASSWORD);
    }

    private static Schema of(Settings settings, Setting url, Setting user, Setting password) {
        URI address = URI.create(settings.get(url).substring("jdbc:".length()));
        if (address.getHost() == null
                || address.getPath() == null
                || address.getPath().length() < 2) {
            throw Refusal.refused(url.variable() + " must name one host and one schema for a backup");
        }
        return new Schema(
                address.getPath().substring(1),
                address.getHost(),
                address.getPort() < 0 ? STANDARD_PORT : address.getPort(),
                settings.get(user),
                settings.get(password),
                settings.get(url));
    }

    boolean isEmpty() {
        return number("select count(*) from information_schema.tables where table_schema = database()") == 0;
    }

    /** Says whether what happens here can be replayed from a binary log. */
    boolean hasBinaryLog() {
        return number("select @@global.log_bin") == 1;
    }

    private int number(String query) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw Refusal.failed("the database does not answer", failed);
        }
    }
}
