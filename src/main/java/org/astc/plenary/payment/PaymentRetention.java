package org.astc.plenary.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.astc.plenary.security.Retention;

/** How long accounting needs to know who was billed. */
@ApplicationScoped
@Transactional
public class PaymentRetention implements Retention {
    private static final Period BUYERS = Period.ofYears(10);

    private Invoices invoices;

    protected PaymentRetention() {}

    @Inject
    PaymentRetention(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("payment.kept.invoices", BUYERS));
    }

    /** All at once: a statement is enough. */
    @Override
    public int purge(Instant now) {
        invoices.eraseBuyersBefore(before(now, BUYERS).atZone(ZoneOffset.UTC).toLocalDate());
        return 0;
    }

    private static Instant before(Instant now, Period period) {
        return now.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }
}
