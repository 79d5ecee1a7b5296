package org.astc.plenary.proposal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.platform.table.TableFormat;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.proposal.ProposalExport;
import org.astc.plenary.proposal.ProposalTable;

/**
 * {@code /staff/{slug}/proposals.csv}, {@code .xlsx} and {@code .json}: the list with its filter as a file that is
 * written while it is read.
 */
@WebServlet({"/proposal/export", ProposalExportServlet.WORKBOOK, ProposalExportServlet.RECORDS})
public class ProposalExportServlet extends HttpServlet {
    static final String WORKBOOK = "/proposal/workbook";
    static final String RECORDS = "/proposal/records";
    private static final Map<String, TableFormat> FORMATS =
            Map.of(WORKBOOK, TableFormat.XLSX, RECORDS, TableFormat.JSON);

    @Inject
    private transient ProposalExport export;

    @Inject
    private transient StaffEvent event;

    @Inject
    private transient Language language;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TableFormat format = FORMATS.getOrDefault(request.getServletPath(), TableFormat.CSV);
        ProposalExport.Leaving list = export.begin(
                event.getId(), ProposalListAddress.of(event.getSlug(), request).filter());
        String name = ProposalExport.fileName(event.getSlug(), event.getZone(), clock.instant(), format);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (ProposalTable table = new ProposalTable(
                response.getOutputStream(), format, list.call(), language.locale(), event.getZone())) {
            list.sheets().accept(table::add);
        }
    }
}
