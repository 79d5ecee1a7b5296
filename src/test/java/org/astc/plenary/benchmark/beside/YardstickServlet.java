package org.astc.plenary.benchmark.beside;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The yardstick: writes the rows of one registration in two requests with bare JDBC, with the same durability.
 *
 * <p>{@code POST /hold?event=&type=&quota=} writes person, order, registration and audit and moves the counter;
 * {@code POST /confirm?order=&policy=} writes acceptance, audit and outbox and confirms order and registration.
 */
@WebServlet({"/hold", "/confirm"})
public class YardstickServlet extends HttpServlet {
    @Resource(lookup = "java:app/jdbc/yardstick")
    private DataSource source;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            String answer =
                    request.getServletPath().equals("/hold") ? hold(connection, request) : confirm(connection, request);
            connection.commit();
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(answer);
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }

    private static String hold(Connection connection, HttpServletRequest request) throws SQLException {
        String event = request.getParameter("event");
        String order = UUID.randomUUID().toString();
        String person = UUID.randomUUID().toString();
        String code = order.replace("-", "").substring(0, 11);
        Timestamp now = new Timestamp(System.currentTimeMillis());
        Timestamp later = new Timestamp(System.currentTimeMillis() + 1_500_000);
        write(
                connection,
                "insert into person (id, version, name, email, language, created_at) values (?, 1, ?, ?, 'en', ?)",
                person,
                "Yard Stick",
                code + "@beside.example",
                now);
        write(
                connection,
                "insert into orders (id, version, event_id, code, status, buyer_name, buyer_email, language, currency,"
                        + " total_minor, channel, request_key, request_hash, created_at, first_expires_at, expires_at)"
                        + " values (?, 1, ?, ?, 'HELD', 'Yard Stick', ?, 'en', 'USD', 0, 'DEMO', ?, ?, ?, ?, ?)",
                order,
                event,
                code,
                code + "@beside.example",
                code.repeat(5),
                code.repeat(5),
                now,
                later,
                later);
        write(
                connection,
                "insert into registration (id, version, event_id, order_id, line, code, type_id, person_id, name, email,"
                        + " listed, status, price_minor, phase, link_version, created_at)"
                        + " values (?, 1, ?, ?, 1, ?, ?, ?, 'Yard Stick', ?, 0, 'HELD', 0, 'Now', 1, ?)",
                UUID.randomUUID().toString(),
                event,
                order,
                code + "-1",
                request.getParameter("type"),
                person,
                code + "@beside.example",
                now);
        audit(connection, event, order, "order-held", now);
        if (write(
                        connection,
                        "update quota set taken = taken + 1 where id = ? and taken + 1 <= capacity",
                        request.getParameter("quota"))
                != 1) {
            throw new SQLException("sold out");
        }
        return order;
    }

    private static String confirm(Connection connection, HttpServletRequest request) throws SQLException {
        String order = request.getParameter("order");
        String event = request.getParameter("event");
        Timestamp now = new Timestamp(System.currentTimeMillis());
        for (String policy : request.getParameterValues("policy")) {
            write(
                    connection,
                    "insert into acceptance (id, order_id, policy_version_id, accepted_at) values (?, ?, ?, ?)",
                    UUID.randomUUID().toString(),
                    order,
                    policy,
                    now);
        }
        audit(connection, event, order, "order-confirmed", now);
        write(
                connection,
                "insert into outbox (id, kind, about, event_id, recipient, language, status, attempts, due_at, created_at)"
                        + " values (?, 'yardstick', ?, ?, 'nobody@beside.example', 'en', 'SENT', 0, ?, ?)",
                UUID.randomUUID().toString(),
                order,
                event,
                now,
                now);
        write(
                connection,
                "update orders set status = 'CONFIRMED', confirmed_at = ?, version = 2 where id = ? and version = 1",
                now,
                order);
        write(
                connection,
                "update registration set status = 'CONFIRMED', confirmed_at = ?, version = 2 where order_id = ?",
                now,
                order);
        return "ok";
    }

    private static void audit(Connection connection, String event, String order, String action, Timestamp now)
            throws SQLException {
        write(
                connection,
                "insert into audit_entry (id, happened_at, actor, event_id, subject_type, subject_id, action, after_value)"
                        + " values (?, ?, 'buyer', ?, 'order', ?, ?, '{\"status\":\"x\"}')",
                UUID.randomUUID().toString(),
                now,
                event,
                order,
                action);
    }

    private static int write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
