package org.astc.plenary.payment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.payment.AlreadyPaid;
import org.astc.plenary.payment.BeforeTheOrder;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.payment.NotPaid;
import org.astc.plenary.payment.NotYetThatDay;
import org.astc.plenary.payment.PaymentDesk;
import org.astc.plenary.payment.PaymentQueries;
import org.astc.plenary.payment.Receipt;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** One invoice for those who look after the money, and a form to write down that it is paid, or not after all. */
@Named
@RequestScoped
public class PaymentDetailView {
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 200;
    private static final String TAKEN_BACK = "?done=taken-back";

    @Inject
    private PaymentQueries queries;

    @Inject
    private PaymentDesk desk;

    @Inject
    private StaffEvent event;

    @Inject
    private PathParameters path;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    @Inject
    private InvoiceWords words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private InvoiceSheet sheet;
    private boolean overtaken;
    private String effectiveOn;
    private String reference;
    private String reason;

    @PostConstruct
    void read() {
        boolean sent = request.getMethod().equals("POST");
        if (sent) {
            caller.require(Permission.RECORD_PAYMENTS, event.getId());
        }
        find();
        overtaken = sent && seenVersion() != sheet.version();
        if (overtaken) {
            answerOvertaken(); // here, since its form may be gone, and its button with it
        }
        effectiveOn = LocalDate.ofInstant(clock.instant(), event.getZone()).toString();
    }

    private void find() {
        sheet = queries.sheet(event.getId(), path.get("number"));
    }

    /** Writes down that the whole amount is there. Whoever is slower sees what the faster one wrote. */
    public String markPaid() {
        if (overtaken) {
            return null;
        }
        String note = Text.clean(reference);
        if (Text.hasControl(note) || note.length() > LONGEST_REFERENCE) {
            return refused("reference", "platform.line.wrong");
        }
        try {
            Receipt receipt = new Receipt(LocalDate.parse(effectiveOn.strip()), note.isEmpty() ? null : note);
            desk.markPaid(event.getId(), event.getZone(), sheet.number(), receipt, seenVersion());
            return SeeOther.at(getPath() + "?done=paid");
        } catch (DateTimeParseException wrong) {
            return refused("effectiveOn", "payment.mark.effective.wrong");
        } catch (NotYetThatDay refusal) {
            return refused("effectiveOn", refusal.messageKey());
        } catch (BeforeTheOrder refusal) {
            return told("effectiveOn", texts.of(refusal.messageKey(), words.day(sheet.issuedOn())));
        } catch (StaleData | AlreadyPaid news) {
            find();
            return answerOvertaken();
        }
    }

    /** Takes the payment back. Whoever is slower sees what the faster one wrote. */
    public String takeBack() {
        if (overtaken) {
            return null;
        }
        String why = Text.clean(reason);
        if (why.isEmpty()) {
            return refused("reason", "payment.back.reason.missing");
        }
        if (why.length() > LONGEST_REASON) {
            return refused("reason", "payment.back.reason.tooLong");
        }
        if (Text.hasControl(why)) {
            return refused("reason", "platform.line.wrong");
        }
        try {
            desk.takeBack(event.getId(), event.getZone(), sheet.number(), why, seenVersion());
            return SeeOther.at(getPath() + TAKEN_BACK);
        } catch (StaleData | NotPaid news) {
            find();
            return answerOvertaken();
        }
    }

    /** Says that somebody was faster; who pressed “take back” twice was that themselves, and hears that it is done. */
    private String answerOvertaken() {
        String why = Text.clean(request.getParameter("reason"));
        return desk.hasTakenBack(event.getId(), sheet.number(), why, seenVersion())
                ? SeeOther.at(getPath() + TAKEN_BACK)
                : refused(null, "payment.mark.stale");
    }

    /** The version that the form was made from; a form without a proper one is as good as stale. */
    private long seenVersion() {
        String version = request.getParameter("version");
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private String refused(String field, String key) {
        return told(field, texts.get(key));
    }

    private static String told(String field, String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
        return null;
    }

    public InvoiceSheet getSheet() {
        return sheet;
    }

    public String getPath() {
        return "/staff/" + event.getSlug() + "/payments/" + sheet.number();
    }

    /** Whether the visitor may record that it is paid. */
    public boolean isChangeable() {
        return !sheet.isPaid() && caller.may(Permission.RECORD_PAYMENTS, event.getId());
    }

    /** Whether the visitor may take its payment back. */
    public boolean isReversible() {
        return sheet.isPaid() && caller.may(Permission.RECORD_PAYMENTS, event.getId());
    }

    /** What was done just now and still holds, or null. */
    public String getNews() {
        String done = request.getParameter("done");
        if ("paid".equals(done) && sheet.isPaid()) {
            return texts.get("payment.mark.done");
        }
        return "taken-back".equals(done) && !sheet.isPaid() ? texts.get("payment.back.done") : null;
    }

    /** The day at the place of the event. */
    public String day(Instant moment) {
        return words.day(LocalDate.ofInstant(moment, event.getZone()));
    }

    public String getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(String effectiveOn) {
        this.effectiveOn = effectiveOn == null ? "" : effectiveOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
