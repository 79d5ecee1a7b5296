package org.astc.plenary.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that does not tell the database of each change between transactions and single statements, only when a
 * statement follows for which it matters. The server's pool asks for such a change at both ends of each transaction, so
 * a row of transactions costs none: two journeys fewer for each.
 *
 * <p>A transaction that is still open when single statements are asked for is committed at once, as JDBC says. Not for
 * use by several threads at the same time.
 */
final class QuietConnection implements InvocationHandler {
    /** From here on the mode matters. */
    private static final Set<String> BEGINNING = Set.of("createStatement", "prepareStatement", "prepareCall");

    private static final Set<String> ENDING = Set.of("commit", "rollback");

    private final Connection connection;
    private boolean single;
    private boolean begun;

    private QuietConnection(Connection connection) throws SQLException {
        this.connection = connection;
        single = connection.getAutoCommit();
    }

    static Connection around(Connection connection) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                QuietConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new QuietConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("setAutoCommit") && arguments != null) {
            wish((Boolean) arguments[0]);
            return null;
        }
        if (name.equals("getAutoCommit")) {
            return single;
        }
        if (BEGINNING.contains(name)) {
            settle();
            begun = true;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        } finally {
            if (ENDING.contains(name) && arguments == null) { // back to a savepoint ends nothing
                begun = false;
            }
        }
    }

    private void wish(boolean wanted) throws SQLException {
        single = wanted;
        if (begun) {
            settle();
            begun = false;
        }
    }

    private void settle() throws SQLException {
        if (connection.getAutoCommit() != single) {
            connection.setAutoCommit(single);
        }
    }
}
