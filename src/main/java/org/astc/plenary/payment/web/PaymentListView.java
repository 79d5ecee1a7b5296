package org.astc.plenary.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.payment.InvoiceFilter;
import org.astc.plenary.payment.InvoiceFilter.Standing;
import org.astc.plenary.payment.InvoicePage;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.payment.PaymentQueries;
import org.astc.plenary.platform.NotFound;

/** The invoices of an event for those who look after the money: what is open, overdue and paid. */
@Named
@RequestScoped
public class PaymentListView {
    @Inject
    private PaymentQueries queries;

    @Inject
    private StaffEvent event;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private InvoiceFilter filter;
    private InvoicePage page;
    private List<SavedList> savedLists;

    /** A list that is always at hand. */
    public record SavedList(String path, String label, long count, boolean current) {}

    @PostConstruct
    void read() {
        filter = new InvoiceFilter(request.getParameter("words"), standing(request.getParameter("status")), today());
        String newer = request.getParameter("above");
        String older = request.getParameter("below");
        page = queries.page(event.getId(), filter, newer == null ? older : newer, newer != null);
        savedLists = Arrays.stream(Standing.values()).map(this::saved).toList();
    }

    private static Standing standing(String word) {
        return word == null || word.isEmpty()
                ? Standing.ALL
                : Arrays.stream(Standing.values())
                        .filter(standing -> word(standing).equals(word))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), event.getZone());
    }

    private SavedList saved(Standing standing) {
        return new SavedList(
                path("", standing, ""),
                "payment.standing." + word(standing),
                queries.count(event.getId(), new InvoiceFilter("", standing, filter.today())),
                standing == filter.standing() && !filter.hasWords());
    }

    private String path(String words, Standing standing, String position) {
        return getPath() + "?status=" + word(standing)
                + (words.isEmpty() ? "" : "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)) + position;
    }

    public List<InvoiceSheet> getSheets() {
        return page.sheets();
    }

    /** The address of the part before this one, or null. */
    public String getNewer() {
        return page.newer() == null ? null : path(filter.words(), filter.standing(), "&above=" + page.newer());
    }

    /** The address of the part after this one, or null. */
    public String getOlder() {
        return page.older() == null ? null : path(filter.words(), filter.standing(), "&below=" + page.older());
    }

    public List<SavedList> getSavedLists() {
        return savedLists;
    }

    public String getWords() {
        return filter.words();
    }

    public String getStanding() {
        return word(filter.standing());
    }

    public boolean isFiltered() {
        return filter.hasWords() || filter.standing() != Standing.ALL;
    }

    public String getPath() {
        return "/staff/" + event.getSlug() + "/payments";
    }
}
