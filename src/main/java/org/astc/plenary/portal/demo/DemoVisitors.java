package org.astc.plenary.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.astc.plenary.portal.demo.DemoOrganizations.House;
import org.astc.plenary.registration.Channel;
import org.astc.plenary.registration.HoldRequest;
import org.astc.plenary.registration.TakenOver;

/** Invents who registered for a conference: one to twelve colleagues of a house in an order, over some weeks. */
final class DemoVisitors {
    private static final List<String> PRONOUNS = List.of("she/her", "he/him", "they/them", "elle", "il", "ella");

    private final Random random;
    private final InventedNames names;
    private final List<House> houses;
    private int number;

    DemoVisitors(Random random, List<House> houses) {
        this.random = random;
        this.names = new InventedNames(random);
        this.houses = houses;
    }

    /** Returns orders of so many people in all, placed between the two moments, oldest first; every n-th is unpaid. */
    List<TakenOver> orders(String slug, int people, int unpaid, Instant from, Instant until) {
        List<TakenOver> orders = new ArrayList<>();
        long span = Duration.between(from, until).toSeconds();
        for (int left = people; left > 0; ) {
            int size = Math.min(left, groupSize());
            Instant at = from.plusSeconds((long) (span * (1 - left / (double) people)));
            orders.add(new TakenOver(order(slug, size), at, orders.size() % unpaid == unpaid - 1));
            left -= size;
        }
        return orders;
    }

    /** Lets somebody have the place of the last one who came alone and paid, so that they stay as many. */
    static void replaceLast(List<TakenOver> orders, String name, String email) {
        for (int i = orders.size() - 1; i >= 0; i--) {
            TakenOver order = orders.get(i);
            if (order.request().lines().size() == 1 && !order.unpaid()) {
                orders.set(i, new TakenOver(of(order.request(), name, email), order.placedAt(), false));
                return;
            }
        }
        throw new IllegalStateException("nobody came alone");
    }

    private static HoldRequest of(HoldRequest order, String name, String email) {
        HoldRequest.Line line = order.lines().get(0);
        HoldRequest.Attendee person =
                new HoldRequest.Attendee(name, email, line.person().organization(), null, true);
        return new HoldRequest(
                order.slug(),
                new HoldRequest.Buyer(name, email),
                "en",
                List.of(new HoldRequest.Line(line.type(), person, line.addOns())),
                order.channel(),
                order.key());
    }

    /** Most come alone; a house rarely sends twelve. */
    private int groupSize() {
        int chance = random.nextInt(100);
        return chance < 62 ? 1 : chance < 90 ? 2 + random.nextInt(3) : 5 + random.nextInt(8);
    }

    private HoldRequest order(String slug, int size) {
        House house = houses.get(random.nextInt(houses.size()));
        List<HoldRequest.Line> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(line(house));
        }
        HoldRequest.Attendee first = lines.get(0).person();
        return new HoldRequest(
                slug,
                new HoldRequest.Buyer(first.name(), first.email()),
                random.nextInt(10) < 8 ? "en" : random.nextBoolean() ? "es" : "fr",
                lines,
                Channel.DEMO,
                null);
    }

    private HoldRequest.Line line(House house) {
        number++;
        HoldRequest.Attendee person = new HoldRequest.Attendee(
                names.next(),
                "visitor" + number + "@" + house.domain(),
                house.name(),
                random.nextInt(4) == 0 ? PRONOUNS.get(random.nextInt(PRONOUNS.size())) : null,
                random.nextInt(3) > 0);
        return new HoldRequest.Line(type(), person, List.of());
    }

    private String type() {
        int chance = random.nextInt(100);
        return chance < 55
                ? "full"
                : chance < 68
                        ? "full-non-member"
                        : chance < 82 ? "presenter" : chance < 90 ? "one-day" : chance < 98 ? "online" : "assistant";
    }
}
