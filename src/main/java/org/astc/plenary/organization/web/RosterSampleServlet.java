package org.astc.plenary.organization.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.astc.plenary.organization.RosterKind;
import org.astc.plenary.organization.RosterSample;
import org.astc.plenary.platform.web.Here;
import org.astc.plenary.platform.web.Language;

/** A roster to begin with, as a file: {@code /staff/people/import/sample.csv}. */
@WebServlet("/organization/roster-sample")
public class RosterSampleServlet extends HttpServlet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private transient Here here;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RosterKind kind =
                here.getPath().startsWith(RosterKind.PEOPLE.path()) ? RosterKind.PEOPLE : RosterKind.ORGANIZATIONS;
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + kind.word() + ".csv\"");
        PrintWriter file = response.getWriter();
        file.write(BYTE_ORDER_MARK);
        CsvWriter table = CsvWriter.builder().build(file);
        RosterSample.lines(kind, language.locale()).forEach(table::writeRecord);
        table.close();
    }
}
