package org.astc.plenary.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.proposal.Consents;

/** What a presenter is asked to agree to, each apart; nothing is ticked before they tick it. */
public final class ConsentForm {
    private final Policy conduct;
    private final boolean showsName;
    private final boolean recorded;
    private final boolean photographed;
    private final boolean agreed;
    private final boolean registers;
    private final boolean changed;

    private ConsentForm(Policy conduct, HttpServletRequest request) {
        this.conduct = conduct;
        showsName = request.getParameter("shows-name") != null;
        recorded = request.getParameter("recorded") != null;
        photographed = request.getParameter("photographed") != null;
        registers = request.getParameter("registers") != null;
        changed = conduct != null && Typed.number(request, "conduct-version") != conduct.version();
        agreed = request.getParameter("conduct") != null && !changed;
    }

    private ConsentForm(Policy conduct, Consents consents) {
        this.conduct = conduct;
        showsName = consents.showsName();
        recorded = consents.recorded();
        photographed = consents.photographed();
        registers = consents.registers();
        changed = false;
        agreed = conduct != null && Objects.equals(consents.conductVersion(), conduct.version());
    }

    /** As it came; {@code conduct} is the version in force, or null. */
    static ConsentForm sent(Policy conduct, HttpServletRequest request) {
        return new ConsentForm(conduct, request);
    }

    /** As it is begun; null consents: nobody was asked yet. */
    static ConsentForm of(Policy conduct, Consents consents) {
        return new ConsentForm(conduct, consents == null ? new Consents(false, false, false, null, false) : consents);
    }

    List<Faults.Fault> faults() {
        List<Faults.Fault> faults = new ArrayList<>();
        if (conduct != null && !agreed) {
            faults.add(Faults.Fault.of(
                    "conduct", changed ? "proposal.conductChanged" : "proposal.consent.conduct.missing"));
        }
        if (!registers) {
            faults.add(Faults.Fault.of("registers", "proposal.consent.registers.missing"));
        }
        return faults;
    }

    Consents toConsents() {
        return new Consents(showsName, recorded, photographed, agreed ? conduct.version() : null, registers);
    }

    /** The code of conduct in force, or null. */
    public Policy getConduct() {
        return conduct;
    }

    public boolean isShowsName() {
        return showsName;
    }

    public boolean isRecorded() {
        return recorded;
    }

    public boolean isPhotographed() {
        return photographed;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public boolean isRegisters() {
        return registers;
    }
}
