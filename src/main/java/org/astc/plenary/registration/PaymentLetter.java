package org.astc.plenary.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.messaging.Inert;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.payment.HowToPay;
import org.astc.plenary.payment.InvoiceQueries;
import org.astc.plenary.payment.InvoiceSheet;
import org.astc.plenary.platform.Amounts;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Moments;

/**
 * Writes to the buyer about the invoice: that it is there, due soon or overdue, paid, or open again. What is not true
 * any more when the mail would leave (a reminder of what was paid meanwhile) is not sent.
 */
@Transactional
abstract class PaymentLetter implements LetterWriter {
    @Inject
    private Orders orders;

    @Inject
    private EventParts event;

    @Inject
    private OrderParts parts;

    @Inject
    private InvoiceQueries invoices;

    @Inject
    private HowToPay howToPay;

    abstract PaymentNews news();

    @Override
    public String kind() {
        return news().kind();
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return Optional.ofNullable(orders.get(letter.about()))
                .filter(order -> letter.recipient().equals(order.getBuyerEmail()))
                .filter(order -> order.getStatus().isPlaced())
                .flatMap(order -> invoices.ofOrder(order.getId())
                        .filter(sheet ->
                                news() == PaymentNews.INVOICE || sheet.isPaid() == (news() == PaymentNews.RECEIPT))
                        .map(sheet -> write(order, sheet, Messages.language(letter.language()))));
    }

    private Mail write(Order order, InvoiceSheet sheet, Locale language) {
        String name = event.name(order.getEventId());
        String due = Moments.date(language, sheet.dueOn());
        String word = "registration.mail.payment." + news().word();
        int places = order.registrations().size();
        MailLayout layout = new MailLayout(
                        language, Messages.text(language, word + ".title", Inert.text(order.getBuyerName()), places))
                .paragraph(Messages.text(language, word + ".intro", name, due, places, sheet.number()));
        layout.fact(Messages.text(language, "registration.mail.payment.number"), sheet.number());
        layout.fact(Messages.text(language, "registration.mail.total"), Amounts.of(language, sheet.total()));
        sheet.payments()
                .forEach(payment -> layout.fact(
                        Messages.text(language, "registration.mail.payment.paidOn"),
                        Moments.date(language, payment.effectiveOn())));
        if (!sheet.isPaid()) {
            layout.fact(Messages.text(language, "registration.mail.payment.due"), due);
        }
        layout.fact(Messages.text(language, "registration.mail.order"), order.getCode());
        parts.sheet(
                layout,
                Messages.text(language, word + ".page"),
                order,
                news() == PaymentNews.RECEIPT ? "receipt" : "invoice");
        parts.orderPage(layout, language, order);
        if (!sheet.isPaid()) {
            howToPay(layout, language, order, sheet.number());
        }
        return layout.mail(Messages.text(language, word + ".subject", name, sheet.number()));
    }

    private void howToPay(MailLayout layout, Locale language, Order order, String number) {
        String words = howToPay.of(order.getEventId());
        if (!words.isEmpty()) {
            layout.section(Messages.text(language, "registration.invoice.how"));
            layout.paragraph(Messages.text(language, "registration.invoice.how.name", number));
            layout.paragraph(words);
        }
    }
}
