/** What is owed and what was paid: invoices, payments, reminders. It knows an order only by its id and code. */
package org.astc.plenary.payment;
