package org.astc.plenary.payment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Money;

/**
 * What an invoice is asked to say.
 *
 * @param zone of the event, in which its days are counted
 * @param eventStart money is due then at the latest
 * @param billedTo the buyer
 * @param purchaseOrder the number that the buyer's house gave the purchase, or null
 * @param billingAddress whom and where the invoice is for, as typed: up to 500 characters in several lines, or null
 * @param lines at least one
 */
public record Bill(
        UUID eventId,
        ZoneId zone,
        Instant eventStart,
        UUID orderId,
        String orderCode,
        String billedTo,
        String purchaseOrder,
        String billingAddress,
        Money total,
        List<Line> lines) {

    /** One thing bought, without anybody's name. */
    public record Line(String what, Money amount) {}
}
