/**
 * Floor 10: the offer of an event (types, price phases, quotas, add-ons), orders and holds, registrations.
 *
 * <p>Every place that is held, awaits payment or is confirmed is counted in the quotas that it uses; rows and counters
 * move in one transaction, the counters last.
 */
package org.astc.plenary.registration;
