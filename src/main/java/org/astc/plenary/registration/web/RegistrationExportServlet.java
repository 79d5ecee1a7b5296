package org.astc.plenary.registration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.registration.RegistrationExport;
import org.astc.plenary.registration.RegistrationLine;

/** {@code /staff/{slug}/registrations.csv}: the list with its filter, as a file that is written while it is read. */
@WebServlet("/registration/export")
public class RegistrationExportServlet extends HttpServlet {
    @Inject
    private transient RegistrationExport export;

    @Inject
    private transient StaffEvent event;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Consumer<Consumer<RegistrationLine>> lines = export.begin(
                event.getId(), ListAddress.of(event.getSlug(), request).filter());
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName() + "\"");
        PrintWriter file = response.getWriter();
        RegistrationCsv table = new RegistrationCsv(file, language.locale(), event.getZone());
        lines.accept(table::add);
        table.end();
    }

    /** A slug holds nothing but small letters, digits and dashes. */
    private String fileName() {
        return "registrations-" + event.getSlug() + "-" + LocalDate.ofInstant(clock.instant(), event.getZone())
                + ".csv";
    }
}
