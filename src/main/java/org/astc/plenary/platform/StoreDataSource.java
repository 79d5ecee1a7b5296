package org.astc.plenary.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/**
 * Opens connections to one of the two stores for the server's pool.
 *
 * <p>Implements {@link DataSource} only: the driver's own classes are XA sources too, and the server would then use XA.
 */
public class StoreDataSource implements DataSource {
    private String store = "plenary.db";

    /** Sets which store: {@code plenary.db} or {@code plenary.inclusion.db}, the common start of its three settings. */
    public void setStore(String store) {
        this.store = store;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(System.getProperty(store + ".user"), System.getProperty(store + ".password"));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("useServerPrepStmts", "true");
        properties.setProperty("prepStmtCacheSize", "250");
        properties.setProperty("sessionVariables", "time_zone='+00:00'");
        return QuietConnection.around(new Driver().connect(System.getProperty(store + ".url"), properties));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the server's log is enough
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the connection's own time-out is set
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
