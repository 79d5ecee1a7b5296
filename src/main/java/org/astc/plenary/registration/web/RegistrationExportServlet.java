package org.astc.plenary.registration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.table.TableFormat;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.registration.ExportColumn;
import org.astc.plenary.registration.RegistrationExport;
import org.astc.plenary.registration.RegistrationTable;

/**
 * {@code /staff/{slug}/registrations.csv} and {@code .xlsx}: the list with its filter and all its columns, as a file
 * that is written while it is read.
 */
@WebServlet({"/registration/export", RegistrationExportServlet.WORKBOOK})
public class RegistrationExportServlet extends HttpServlet {
    static final String WORKBOOK = "/registration/workbook";

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
        TableFormat format = request.getServletPath().equals(WORKBOOK) ? TableFormat.XLSX : TableFormat.CSV;
        RegistrationExport.Leaving list = export.begin(
                event.getId(), ListAddress.of(event.getSlug(), request).filter());
        String name = RegistrationExport.fileName(event.getSlug(), event.getZone(), clock.instant(), format);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (RegistrationTable table = new RegistrationTable(
                response.getOutputStream(), format, ExportColumn.ALL, language.locale(), event.getZone())) {
            list.lines().accept(table::add);
        }
    }
}
