package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.AuditErasure;
import org.astc.plenary.security.Retention;

/**
 * How long it is known who typed a name and then did not come. Places that stand are kept until the person erases them.
 */
@ApplicationScoped
@Transactional
public class RegistrationRetention implements Retention {
    private static final Period NOT_BOOKED = Period.ofDays(30);
    private static final int BATCH = 100;

    private Orders orders;
    private AuditErasure trail;
    private PersonService people;

    protected RegistrationRetention() {}

    @Inject
    RegistrationRetention(Orders orders, AuditErasure trail, PersonService people) {
        this.orders = orders;
        this.trail = trail;
        this.people = people;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("registration.kept.places", null),
                new Kept("registration.kept.notBooked", NOT_BOOKED),
                new Kept("registration.kept.savedColumns", null));
    }

    @Override
    public int purge(Instant now) {
        List<Order> ended = orders.endedWithoutPlace(before(now, NOT_BOOKED), BATCH);
        for (Order order : ended) {
            order.registrations().forEach(registration -> {
                registration.erasePerson();
                trail.forget(registration.getId());
            });
            order.eraseBuyer();
        }
        people.forget(orders.peopleOnlyIn(ended));
        return ended.size();
    }

    private static Instant before(Instant now, Period period) {
        return now.atZone(ZoneOffset.UTC).minus(period).toInstant();
    }
}
