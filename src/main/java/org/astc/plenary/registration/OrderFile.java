package org.astc.plenary.registration;

import java.util.List;

/**
 * An order with all that is kept about it for its buyer.
 *
 * @param accepted the versions of policies to which the buyer said yes; empty unless the order is placed
 */
public record OrderFile(OrderSummary order, List<Offer.Policy> accepted) {}
