package org.astc.plenary.event;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What somebody looks for among the published events. Events that have ended are left out, unless asked for.
 *
 * @param words that must all occur in the texts, in any order, whatever case and accents
 */
public record EventSearch(String words, When when, How how) {
    /** Everything that is not over. */
    public static final EventSearch UPCOMING = new EventSearch("", When.ANY_TIME, How.ANY);
    /** Everything that is published. */
    public static final EventSearch ALL = new EventSearch("", When.EVER, How.ANY);

    /** When the event should start. */
    public enum When {
        ANY_TIME,
        THIS_MONTH,
        NEXT_THREE_MONTHS,
        PAST,
        /** Past events too. */
        EVER;

        boolean fits(EventSummary event, Instant now) {
            return switch (this) {
                case ANY_TIME -> !event.hasEnded(now);
                case THIS_MONTH -> !event.hasEnded(now) && startsWithin(event, now, 0);
                case NEXT_THREE_MONTHS -> !event.hasEnded(now) && startsWithin(event, now, 3);
                case PAST -> event.hasEnded(now);
                case EVER -> true;
            };
        }

        private static boolean startsWithin(EventSummary event, Instant now, int months) {
            LocalDateTime today = LocalDateTime.ofInstant(now, event.zone());
            return months == 0
                    ? !YearMonth.from(event.startsAt()).isAfter(YearMonth.from(today))
                    : event.startsAt().isBefore(today.plusMonths(months));
        }
    }

    /** How people take part. */
    public enum How {
        ANY,
        IN_PERSON,
        ONLINE;

        boolean fits(EventSummary event) {
            return switch (this) {
                case ANY -> true;
                case IN_PERSON -> event.setting().hasPlace();
                case ONLINE -> event.setting().isOnline();
            };
        }
    }

    Predicate<EventSummary> at(Instant now) {
        String[] wanted = plain(words).split("\\s+");
        return event -> when.fits(event, now) && how.fits(event) && hasWords(event, wanted);
    }

    private static boolean hasWords(EventSummary event, String[] wanted) {
        String text = plain(String.join(
                " ",
                event.name(),
                event.title(),
                event.summary(),
                event.venue().name() + " " + event.venue().address()));
        return Arrays.stream(wanted).allMatch(text::contains);
    }

    /** Lower case without accents, so that "museo" finds "Museó". */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
    }
}
