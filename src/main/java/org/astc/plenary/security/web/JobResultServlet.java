package org.astc.plenary.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.platform.job.JobSummary;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.security.OwnJobs;

/** {@code /staff/jobs/{id}/result}: the file that a job made, read part by part, for whoever asked for it. */
@WebServlet("/security/job-result")
public class JobResultServlet extends HttpServlet {
    @Inject
    private transient OwnJobs jobs;

    @Inject
    private transient PathParameters path;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = JobsView.id(path.get("id"));
        JobSummary.ResultFile file = jobs.result(id, request.getParameter("until"), request.getParameter("key"));
        response.setContentType(file.type());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        int part = 0;
        for (Optional<byte[]> content = jobs.resultPart(id, part);
                content.isPresent();
                content = jobs.resultPart(id, ++part)) {
            response.getOutputStream().write(content.get());
        }
    }
}
