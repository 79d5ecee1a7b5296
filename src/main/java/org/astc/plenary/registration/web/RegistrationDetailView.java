package org.astc.plenary.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.messaging.LetterLine;
import org.astc.plenary.messaging.LetterQueries;
import org.astc.plenary.payment.InvoiceQueries;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.platform.StaleData;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.platform.web.Texts;
import org.astc.plenary.registration.Correction;
import org.astc.plenary.registration.RegistrationDesk;
import org.astc.plenary.registration.RegistrationDetail;
import org.astc.plenary.registration.RegistrationQueries;
import org.astc.plenary.security.Caller;
import org.astc.plenary.security.Permission;

/** One registration for staff: what is known, and a form to put right who comes. */
@Named
@RequestScoped
public class RegistrationDetailView {
    private static final Set<String> NEWS = Set.of("corrected", "resent");

    @Inject
    private RegistrationQueries queries;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private LetterQueries letters;

    @Inject
    private InvoiceQueries invoices;

    @Inject
    private StaffEvent event;

    @Inject
    private PathParameters path;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    @Inject
    private Faults faults;

    @Inject
    private HttpServletRequest request;

    private RegistrationDetail detail;
    private List<LetterLine> written;
    private String invoice;
    private String version;
    private String name;
    private String email;
    private String organization;
    private boolean stale;

    @PostConstruct
    void read() {
        if (request.getMethod().equals("POST")) {
            caller.require(Permission.CHANGE_REGISTRATIONS, event.getId());
        }
        detail = queries.detail(event.getId(), path.get("code"));
        written = letters.about(detail.id());
        if (caller.may(Permission.SEE_PAYMENTS, event.getId())) {
            invoice = invoices.ofOrder(detail.order().id())
                    .map(InvoiceSheet::number)
                    .orElse(null);
        }
        version = Long.toString(detail.version());
        name = detail.name();
        email = detail.email();
        organization = detail.organization();
    }

    /** Keeps the correction. If somebody was faster, what was typed stays beside what is there now. */
    public String correct() {
        if (Text.clean(name).isEmpty()) {
            faults.show(Faults.Fault.of("name", "registration.correct.name.missing"));
            return null;
        }
        try {
            desk.correct(
                    event.getId(), detail.code(), new Correction(Long.parseLong(version), name, email, organization));
            return SeeOther.at(getPath() + "?done=corrected");
        } catch (StaleData | NumberFormatException changed) {
            return showNewer();
        }
    }

    private String showNewer() {
        detail = queries.detail(event.getId(), detail.code());
        version = Long.toString(detail.version());
        stale = true;
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("platform.staleData"), null));
        context.validationFailed();
        return null;
    }

    /** Sends the person's letter again, to the same address. */
    public String resend() {
        desk.resendLetter(event.getId(), detail.code());
        return SeeOther.at(getPath() + "?done=resent");
    }

    /** What was mailed about the registration, newest first. */
    public List<LetterLine> getLetters() {
        return written;
    }

    /** The number of the order's invoice; null if there is none, or the visitor may not see payments. */
    public String getInvoice() {
        return invoice;
    }

    public RegistrationDetail getDetail() {
        return detail;
    }

    public String getPath() {
        return "/staff/" + event.getSlug() + "/registrations/" + detail.code();
    }

    public boolean isChangeable() {
        return detail.changeable() && caller.may(Permission.CHANGE_REGISTRATIONS, event.getId());
    }

    /** Whether what was typed met a newer state. */
    public boolean isStale() {
        return stale;
    }

    /** What was just done, or null. */
    public String getNews() {
        String done = request.getParameter("done");
        return done != null && NEWS.contains(done) ? texts.get("registration.detail.done." + done) : null;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }
}
