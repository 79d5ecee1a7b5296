package org.astc.plenary.registration.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Money;
import org.astc.plenary.registration.Availability;
import org.astc.plenary.registration.Offer;
import org.astc.plenary.registration.OfferNow;
import org.astc.plenary.registration.OrderStatus;
import org.astc.plenary.registration.OrderSummary;

/**
 * A registration type on the page.
 *
 * @param id of its radio button; the first that can be chosen is {@code type}, so that an error leads there
 * @param minor the price in the smallest unit of the currency
 * @param hint why it cannot be chosen here, or how few are left; empty if there is nothing to say
 */
public record TypeChoice(
        String id,
        String code,
        String name,
        String description,
        String price,
        long minor,
        boolean bookable,
        boolean paid,
        boolean soldOut,
        String hint) {

    /**
     * Returns the types that are on sale now, first what can be booked here. The place that the visitor holds is not
     * sold out to them.
     */
    static List<TypeChoice> of(OfferNow now, OrderSummary held, Locale language) {
        List<TypeChoice> choices = now.offer().visibleTypes().stream()
                .flatMap(type -> price(now, type, held).map(price -> of(now, type, price, held, language)).stream())
                .toList();
        String first = choices.stream()
                .filter(TypeChoice::bookable)
                .map(TypeChoice::code)
                .findFirst()
                .orElse("");
        return choices.stream()
                .sorted(Comparator.comparing(choice -> !choice.bookable()))
                .map(choice -> choice.code().equals(first) ? choice.withId("type") : choice)
                .toList();
    }

    private TypeChoice withId(String other) {
        return new TypeChoice(other, code, name, description, price, minor, bookable, paid, soldOut, hint);
    }

    private static TypeChoice of(OfferNow now, Offer.Type type, Money price, OrderSummary held, Locale language) {
        Availability left = holds(held, type.code()) ? Availability.AVAILABLE : now.availability(type.quotas());
        boolean gone = left == Availability.SOLD_OUT || left == Availability.WAITING_LIST;
        String key = gone ? "registration.type.soldOut" : left == Availability.FEW ? "registration.type.few" : null;
        return new TypeChoice(
                "type-" + type.code(),
                type.code(),
                type.name(),
                type.description(),
                price.isZero() ? Messages.text(language, "registration.free") : Amounts.of(language, price),
                price.minor(),
                !gone,
                !price.isZero(),
                gone,
                key == null ? "" : Messages.text(language, key));
    }

    /** A place that is held keeps its price. */
    private static Optional<Money> price(OfferNow now, Offer.Type type, OrderSummary held) {
        return holds(held, type.code()) ? Optional.of(held.lines().get(0).price()) : now.price(type);
    }

    private static boolean holds(OrderSummary held, String type) {
        return held != null
                && held.status() == OrderStatus.HELD
                && held.lines().get(0).type().equals(type);
    }

    /**
     * Returns the type to begin with: the one asked for if it can be booked, else that of the place that is held, else
     * the only one that can be booked.
     *
     * @param asked its code, or null
     * @param held the visitor's place, or null
     */
    static Optional<TypeChoice> preselected(List<TypeChoice> choices, String asked, OrderSummary held) {
        List<TypeChoice> bookable =
                choices.stream().filter(TypeChoice::bookable).toList();
        return bookable.stream()
                .filter(choice -> choice.code().equals(asked))
                .findFirst()
                .or(() -> bookable.stream()
                        .filter(choice -> holds(held, choice.code()))
                        .findFirst())
                .or(() -> bookable.size() == 1 ? Optional.of(bookable.get(0)) : Optional.empty());
    }
}
