package org.astc.plenary.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.astc.plenary.portal.PersonalFile;
import org.astc.plenary.security.DataSubject;

/** All that is held on the one who asks, as a ZIP that is written while it is read and kept nowhere. */
@WebServlet("/portal/personal-file")
public class PersonalFileServlet extends HttpServlet {
    @Inject
    private transient PersonalFile file;

    @Inject
    private transient DataAsker asker;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DataSubject subject = asker.subject();
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"my-data.zip\"");
        file.write(subject, response.getOutputStream());
    }
}
