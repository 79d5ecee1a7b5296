package org.astc.plenary.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astc.plenary.organization.ClaimDesk;
import org.astc.plenary.organization.ClaimLine;
import org.astc.plenary.organization.ClaimStatus;
import org.astc.plenary.organization.OwnClaim;
import org.astc.plenary.organization.StaffClaimService;
import org.astc.plenary.people.web.MergeForm;
import org.astc.plenary.platform.DomainException;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.NotFound;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.security.Caller;

/** Where the one who is signed in says where they work; its contacts decide here who else does. */
@Named
@RequestScoped
public class MyOrganizationView {
    private static final String PATH = "/my/organization";
    private static final int LONGEST_NAME = 200;

    @Inject
    private StaffClaimService claims;

    @Inject
    private ClaimDesk desk;

    @Inject
    private MergeForm form;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private List<OwnClaim> own;
    private List<ClaimDesk.Looked> mine;
    private ClaimDesk.Looked chosen;
    private ClaimStatus status;
    private ClaimDesk.Part part;

    @PostConstruct
    void read() {
        own = claims.own();
        mine = desk.mine();
        status = status(request.getParameter("status"));
        UUID wanted = form.position("organization").orElse(null);
        chosen = mine.stream()
                .filter(one -> wanted == null || one.id().equals(wanted))
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            part = desk.claims(chosen.id(), status, form.position("above").orElse(null));
        }
    }

    private static ClaimStatus status(String word) {
        for (ClaimStatus status : ClaimStatus.values()) {
            if (word(status).equals(word)) {
                return status;
            }
        }
        return ClaimStatus.PENDING;
    }

    private static String word(ClaimStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Says that they work there. */
    public String claim() {
        String name = Text.clean(request.getParameter("name"));
        if (name.isEmpty() || name.length() > LONGEST_NAME || Text.hasControl(name)) {
            return form.refuse("name-" + request.getParameter("row"), "organization.claim.name.wrong");
        }
        try {
            claims.claim(at(), name, language.locale().getLanguage());
            return SeeOther.at(PATH + "?done=said");
        } catch (DomainException refusal) {
            return form.refuse(refusal);
        }
    }

    /** Says that they do not work there any more. */
    public String leave() {
        claims.leave(at());
        return SeeOther.at(PATH + "?done=left");
    }

    private UUID at() {
        String sent = request.getParameter("at");
        if (sent == null) {
            throw new NotFound();
        }
        return MergeForm.id(sent);
    }

    public String approve() {
        return decide(desk::approve);
    }

    public String remove() {
        return decide(desk::remove);
    }

    private interface Decision {
        void on(UUID claim, long seenVersion);
    }

    private String decide(Decision decision) {
        String sent = request.getParameter("claim");
        if (sent == null || !sent.matches("[0-9a-f-]{36}:\\d{1,18}")) {
            return form.refuse(null, "organization.claim.choose");
        }
        try {
            decision.on(MergeForm.id(sent.substring(0, 36)), Long.parseLong(sent.substring(37)));
            return SeeOther.at(address(status) + "&done=decided");
        } catch (NotFound unknown) {
            throw unknown;
        } catch (DomainException refusal) {
            return form.refuse(refusal);
        }
    }

    private String address(ClaimStatus which) {
        return PATH + "?organization=" + chosen.id() + "&status=" + word(which);
    }

    public List<OwnClaim> getOwn() {
        return own;
    }

    public List<ClaimDesk.Looked> getMine() {
        return mine;
    }

    public ClaimDesk.Looked getChosen() {
        return chosen;
    }

    public String getStatus() {
        return word(status);
    }

    public List<ClaimLine> getLines() {
        return part.lines();
    }

    /** The address of the next part, or null. */
    public String getNext() {
        return part.next() == null ? null : address(status) + "&above=" + part.next();
    }

    public List<Tab> getTabs() {
        return java.util.Arrays.stream(ClaimStatus.values())
                .map(which -> new Tab(address(which), "organization.claim.tab." + word(which), which == status))
                .toList();
    }

    /** A list of claims that stand alike. */
    public record Tab(String path, String label, boolean current) {}

    public String getName() {
        String sent = request.getParameter("name");
        return form.isSent() && sent != null
                ? sent
                : caller.identity()
                        .map(Caller.Identity::name)
                        .filter(name -> !name.contains("@"))
                        .orElse("");
    }

    public boolean isDone(String what) {
        return form.isDone(what);
    }

    public ZoneId getZone() {
        return Moments.UTC;
    }
}
