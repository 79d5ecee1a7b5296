package org.astc.plenary.platform.web;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.astc.plenary.platform.sheet.SheetLimits;

/**
 * Looks at what comes with a request before anybody reads it: its length must be told (411) and fit (413), and a page
 * takes only what forms send (415); a form never puts. The paths that take files are a parameter of the filter, one
 * after the other; what is sent there may be as large as a file.
 */
@Dependent
public class BodyFilter extends HttpFilter {
    /** One mebibyte: a form with the longest texts in any script is a tenth of it. */
    static final long LONGEST = 1 << 20;

    /** A file of the largest size, with the frame that a form puts around it. */
    static final long LONGEST_FILE = SheetLimits.BYTES + 65_536;

    private Set<String> fileTakers = Set.of();

    @Override
    public void init() {
        String paths = getInitParameter("files");
        fileTakers = paths == null ? Set.of() : Set.of(paths.strip().split("\\s+"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Connection", "close");
            response.sendError(refusal);
        }
    }

    private int refusal(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (request.getContentLengthLong() > longest(request)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        boolean page = !request.getRequestURI().startsWith("/api/") && !"PUT".equals(request.getMethod());
        return page && request.getContentLengthLong() > 0 && !isForm(request.getContentType())
                ? HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE
                : 0;
    }

    private long longest(HttpServletRequest request) {
        return fileTakers.contains(request.getRequestURI()) ? LONGEST_FILE : LONGEST;
    }

    private static boolean isForm(String type) {
        String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return plain.equals("application/x-www-form-urlencoded") || plain.equals("multipart/form-data");
    }
}
