package org.astc.plenary.benchmark.beside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The yardstick for pages: a plain dynamic servlet that writes the same number of characters of text as the page, line
 * by line, encoded on the way out. {@code PUT} stores a page under a name, {@code GET} sends it.
 */
@WebServlet("/bytes/*")
public class BytesServlet extends HttpServlet {
    private static final Map<String, String[]> PAGES = new ConcurrentHashMap<>();

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        PAGES.put(request.getPathInfo(), text.split("(?<=\n)"));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        var out = response.getWriter();
        for (String line : PAGES.get(request.getPathInfo())) {
            out.write(line);
        }
    }
}
