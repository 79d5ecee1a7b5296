package org.astc.plenary.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.platform.Money;
import org.astc.plenary.registration.Offer;
import org.astc.plenary.registration.OfferNow;

/** What an event costs, by registration type and price phase; the phase of today is marked. */
public record PriceTable(List<Column> columns, List<Row> rows) {

    /** A price phase: its name, and until when (or from when on) it counts. */
    public record Column(String name, String dates, boolean today) {
        public String getLabel() {
            return dates.isEmpty() ? name : name + " " + dates;
        }
    }

    /** A registration type with its prices in the order of the columns. */
    public record Row(String name, String description, List<Cell> cells, String availability) {}

    /** A price, or empty if the type is not sold in that phase. */
    public record Cell(String label, String price, boolean today) {}

    static PriceTable of(OfferNow now, Locale language) {
        List<Column> columns = columns(now, language);
        List<Row> rows = now.offer().visibleTypes().stream()
                .map(type -> row(type, columns, now, language))
                .toList();
        return new PriceTable(columns, rows);
    }

    private static List<Column> columns(OfferNow now, Locale language) {
        Offer offer = now.offer();
        Offer.Phase current =
                offer.phaseAt(now.at()).filter(phase -> now.isOpen()).orElse(null);
        List<Column> columns = new ArrayList<>();
        Offer.Phase before = null;
        for (Offer.Phase phase : offer.phases()) {
            columns.add(new Column(phase.name(), dates(phase, before, offer, language), phase.equals(current)));
            before = phase;
        }
        return columns;
    }

    private static String dates(Offer.Phase phase, Offer.Phase before, Offer offer, Locale language) {
        if (phase.until() != null) {
            return Messages.text(language, "portal.event.until", Moments.brief(language, phase.until(), offer.zone()));
        }
        return before == null || before.until() == null
                ? ""
                : Messages.text(
                        language, "portal.event.from", Moments.dayAndMonth(language, before.until(), offer.zone()));
    }

    private static Row row(Offer.Type type, List<Column> columns, OfferNow now, Locale language) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Money price = type.prices().get(now.offer().phases().get(i).id());
            cells.add(new Cell(
                    columns.get(i).getLabel(),
                    amount(price, language),
                    columns.get(i).today()));
        }
        return new Row(
                type.name(),
                type.description(),
                cells,
                now.availability(type.quotas()).code());
    }

    /** The price in words; empty for null. */
    static String amount(Money price, Locale language) {
        if (price == null) {
            return "";
        }
        return price.isZero() ? Messages.text(language, "portal.free") : Amounts.of(language, price);
    }

    /** What the types on sale cost now, cheapest first. */
    static Stream<Money> pricesOfToday(OfferNow now) {
        return now.offer().visibleTypes().stream()
                .flatMap(type -> now.price(type).stream())
                .sorted((one, other) -> Long.compare(one.minor(), other.minor()));
    }
}
