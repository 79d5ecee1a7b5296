package org.astc.plenary.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/**
 * Turns a request into a booking at today's prices, or says all that is wrong with it. What is not shown is not sold: a
 * hidden type is as unknown as one that was never there.
 */
final class BookingRule {
    private final OfferNow now;
    private final List<Flaw> flaws = new ArrayList<>();

    private BookingRule(OfferNow now) {
        this.now = now;
    }

    static Booking book(OfferNow now, List<HoldRequest.Line> lines) {
        Offer.Phase phase =
                now.offer().phaseAt(now.at()).filter(current -> now.isOpen()).orElseThrow(RegistrationClosed::new);
        BookingRule rule = new BookingRule(now);
        Booking booking = new Booking(now.offer(), phase, rule.lines(lines));
        if (!rule.flaws.isEmpty()) {
            throw new InvalidOrder(rule.flaws);
        }
        refuseWhatIsGone(now, booking);
        return booking;
    }

    /** Spares the writing when a look already shows that the places are gone. */
    private static void refuseWhatIsGone(OfferNow now, Booking booking) {
        Set<UUID> gone = new HashSet<>();
        booking.demand().forEach((quota, count) -> {
            if (!now.has(quota, count)) {
                gone.add(quota);
            }
        });
        if (!gone.isEmpty()) {
            throw new SoldOut(booking.using(gone));
        }
    }

    private List<Booking.Line> lines(List<HoldRequest.Line> asked) {
        List<Booking.Line> lines = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            line(asked.get(i), "/registrations/" + i).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Booking.Line> line(HoldRequest.Line asked, String pointer) {
        List<Offer.Extra> addOns = addOns(asked.addOns(), pointer + "/addOns/");
        Optional<Offer.Type> type = now.offer().visibleType(asked.type());
        if (type.isEmpty()) {
            flaws.add(new Flaw(pointer + "/type", "unknown"));
            return Optional.empty();
        }
        Optional<Money> price = now.price(type.get());
        if (price.isEmpty()) {
            flaws.add(new Flaw(pointer + "/type", "not-on-sale"));
        }
        return price.map(amount -> new Booking.Line(type.get(), amount, addOns, asked.person()));
    }

    private List<Offer.Extra> addOns(List<String> codes, String pointer) {
        List<Offer.Extra> addOns = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Optional<Offer.Extra> addOn = now.offer().addOn(codes.get(i));
            if (addOn.isEmpty()) {
                flaws.add(new Flaw(pointer + i, "unknown"));
            } else if (addOns.contains(addOn.get())) {
                flaws.add(new Flaw(pointer + i, "duplicate"));
            } else {
                addOns.add(addOn.get());
            }
        }
        return addOns;
    }
}
