package org.astc.plenary.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What a presenter agreed to, as it is stored; all null before they were asked. */
@Embeddable
public class GivenConsents {
    @Column(name = "shows_name")
    private Boolean showsName;

    private Boolean recorded;
    private Boolean photographed;

    @Column(name = "conduct_version")
    private Integer conductVersion;

    private Boolean registers;

    protected GivenConsents() {}

    GivenConsents(Consents consents) {
        showsName = consents.showsName();
        recorded = consents.recorded();
        photographed = consents.photographed();
        conductVersion = consents.conductVersion();
        registers = consents.registers();
    }

    Optional<Consents> look() {
        return registers == null
                ? Optional.empty()
                : Optional.of(new Consents(showsName, recorded, photographed, conductVersion, registers));
    }
}
