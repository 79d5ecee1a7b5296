package org.astc.plenary.portal.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Moments;

/** Events of a month; of some months, if there are few in each. */
public record MonthGroup(String heading, List<EventCard> cards) {
    /** A row of the grid on a wide screen: a month with so many cards stands alone. */
    private static final int ENOUGH = 3;

    private static final int MOST_MONTHS = 3;

    public String getHeading() {
        return heading;
    }

    public List<EventCard> getCards() {
        return cards;
    }

    /** Splits the sorted cards at the ends of months, so that a group has enough where the months are near. */
    static List<MonthGroup> of(List<EventCard> sorted, Locale language) {
        List<MonthGroup> groups = new ArrayList<>();
        List<EventCard> group = new ArrayList<>();
        for (EventCard card : sorted) {
            if (!group.isEmpty() && isComplete(group, card.month())) {
                groups.add(of(group, language, last(group)));
                group = new ArrayList<>();
            }
            group.add(card);
        }
        if (!group.isEmpty()) {
            groups.add(of(group, language, last(group)));
        }
        return groups;
    }

    private static boolean isComplete(List<EventCard> group, YearMonth next) {
        return (group.size() >= ENOUGH && !last(group).equals(next))
                || !next.isBefore(group.get(0).month().plusMonths(MOST_MONTHS));
    }

    private static MonthGroup of(List<EventCard> cards, Locale language, YearMonth last) {
        return new MonthGroup(Moments.months(language, cards.get(0).month(), last), List.copyOf(cards));
    }

    private static YearMonth last(List<EventCard> group) {
        return group.get(group.size() - 1).month();
    }
}
