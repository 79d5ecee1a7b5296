package org.astc.plenary.security.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.astc.plenary.security.DemoAccounts;

/** The accounts of the demo, for scripts. The table of pages lets only the demo on loopback through. */
@WebServlet("/dev/accounts")
public class DevAccountsServlet extends HttpServlet {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private transient DemoAccounts accounts;

    /** One account; its token goes with all that the role may do, at every event. */
    record Line(String email, String role, String token) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Line> lines = accounts.list().stream()
                .map(account -> new Line(account.email(), account.roleName(), accounts.token(account)))
                .toList();
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        JSON.writeValue(response.getWriter(), lines);
    }
}
