package org.astc.plenary.organization.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.organization.RosterFault;
import org.astc.plenary.platform.InertCell;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.Language;

/** Why lines of a roster are refused, as a file beside which the roster can be put right. */
@WebServlet("/organization/roster-faults")
public class RosterFaultsServlet extends HttpServlet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private transient RosterView view;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = language.locale();
        List<RosterFault> faults = view.getState().report().faults();
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"errors.csv\"");
        PrintWriter file = response.getWriter();
        file.write(BYTE_ORDER_MARK);
        CsvWriter table = CsvWriter.builder().build(file);
        table.writeRecord(List.of(
                Messages.text(locale, "organization.roster.row"),
                Messages.text(locale, "organization.roster.cell"),
                Messages.text(locale, "organization.roster.field"),
                Messages.text(locale, "organization.roster.why")));
        faults.forEach(fault -> table.writeRecord(List.of(
                Integer.toString(fault.row()),
                fault.address(),
                fault.label(locale),
                InertCell.of(fault.text(locale)))));
        table.close();
    }
}
