package org.astc.plenary.payment;

import java.util.List;

/**
 * A part of the list of invoices, newest first.
 *
 * @param newer the number that the part before it ends with, or null
 * @param older the number that the part after it begins below, or null
 */
public record InvoicePage(List<InvoiceSheet> sheets, String newer, String older) {}
