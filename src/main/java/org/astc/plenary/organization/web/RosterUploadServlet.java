package org.astc.plenary.organization.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.astc.plenary.organization.RosterKind;
import org.astc.plenary.organization.RosterService;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.sheet.SheetLimits;
import org.astc.plenary.security.Forbidden;

/**
 * Takes a roster in and goes on to the page that shows what it would do; one that cannot be read is told on the page
 * that it came from, with 422. Files stay in memory: nothing of them is ever written beside the database.
 */
@WebServlet({"/staff/organizations/import/file", "/staff/people/import/file"})
@MultipartConfig(
        maxFileSize = SheetLimits.BYTES,
        maxRequestSize = SheetLimits.BYTES + RosterUploadServlet.FRAME,
        fileSizeThreshold = SheetLimits.BYTES + RosterUploadServlet.FRAME)
public class RosterUploadServlet extends HttpServlet {
    /** The request attribute in which the page finds why a roster was not taken. */
    static final String REFUSED = RosterUploadServlet.class.getName();

    static final int FRAME = 65_536;

    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient RosterService rosters;

    /** The page that told why a roster was not taken has this address; its links lead to the page before. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", kind(request).path() + (query == null ? "" : "?" + query));
    }

    private static RosterKind kind(HttpServletRequest request) {
        return request.getServletPath().startsWith("/staff/people/") ? RosterKind.PEOPLE : RosterKind.ORGANIZATIONS;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        RosterKind kind = kind(request);
        try {
            Part file = request.getPart("file");
            if (file == null || file.getSize() == 0) {
                refuse(kind, "organization.roster.noFile", request, response);
                return;
            }
            try (InputStream content = file.getInputStream()) {
                UUID roster = rosters.takeIn(kind, file.getSubmittedFileName(), content.readAllBytes());
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", kind.path() + "/" + roster);
            }
        } catch (IllegalStateException tooLarge) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (Forbidden | NotFound refused) {
            throw refused;
        } catch (DomainException refused) {
            refuse(kind, refused, request, response);
        }
    }

    private static void refuse(RosterKind kind, Object why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(REFUSED, why);
        response.setStatus(UNPROCESSABLE);
        request.getRequestDispatcher("/organization/import-" + kind.word() + ".xhtml")
                .forward(request, response);
    }
}
