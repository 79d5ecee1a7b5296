package org.astc.plenary.payment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Ids;
import org.astc.plenary.platform.Money;
import org.astc.plenary.platform.StaleData;

/**
 * What a buyer was asked to pay: written once, with a number, and never changed. It is open until the money is there,
 * and again if the money was not there after all.
 */
@Entity
@Table(name = "invoice")
public class Invoice {
    @Id
    private UUID id;

    @Version
    private long version;

    private long number;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "order_code")
    private String orderCode;

    @Column(name = "billed_to")
    private String billedTo;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    @Column(name = "billing_address")
    private String billingAddress;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    private String currency;

    @Column(name = "total_minor")
    private long totalMinor;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_reminder_at")
    private Instant dueReminderAt;

    @Column(name = "overdue_at")
    private Instant overdueAt;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "line")
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    Invoice(Bill bill, long number, PaymentTerms terms, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.eventId = bill.eventId();
        this.orderId = bill.orderId();
        this.orderCode = bill.orderCode();
        this.billedTo = bill.billedTo();
        this.purchaseOrder = bill.purchaseOrder();
        this.billingAddress = bill.billingAddress();
        this.status = InvoiceStatus.OPEN;
        this.currency = bill.total().currency();
        this.totalMinor = bill.total().minor();
        this.issuedAt = now;
        this.issuedOn = LocalDate.ofInstant(now, bill.zone());
        this.dueOn = terms.dueOn(now, bill.eventStart(), bill.zone());
        this.dueReminderAt = PaymentTerms.reminderAt(now, dueOn, bill.zone());
        this.overdueAt = PaymentTerms.overdueAt(dueOn, bill.zone());
        bill.lines()
                .forEach(line ->
                        lines.add(new InvoiceLine(line.what(), line.amount().minor())));
    }

    /**
     * Takes the whole amount.
     *
     * @throws StaleData if somebody changed the invoice since that version was read, such as by taking the money
     * @throws AlreadyPaid if it is paid
     * @throws BeforeTheOrder if the effective day is before the one on which it was ordered and written
     */
    Payment pay(Receipt receipt, long seenVersion, Instant now) {
        requireSeen(seenVersion);
        if (!status.canBecome(InvoiceStatus.PAID)) {
            throw new AlreadyPaid();
        }
        if (receipt.effectiveOn().isBefore(issuedOn)) {
            throw new BeforeTheOrder();
        }
        status = InvoiceStatus.PAID;
        return new Payment(id, total(), receipt, now);
    }

    /**
     * Is open again, with its due day, since the payment was recorded by mistake. It is reminded of anew: before the
     * due day if that morning is still to come, and on the morning after it, or after today if it is over.
     *
     * @param zone of the event, whose days count
     * @throws StaleData if somebody changed the invoice since that version was read
     * @throws NotPaid if it is open
     */
    void reopen(ZoneId zone, long seenVersion, Instant now) {
        requireSeen(seenVersion);
        if (!status.canBecome(InvoiceStatus.OPEN)) {
            throw new NotPaid();
        }
        status = InvoiceStatus.OPEN;
        LocalDate today = LocalDate.ofInstant(now, zone);
        dueReminderAt = PaymentTerms.reminderAt(now, dueOn, zone);
        overdueAt = PaymentTerms.overdueAt(dueOn.isBefore(today) ? today : dueOn, zone);
    }

    /** Says whether it is open and was changed once since that version was read. */
    boolean isOpenAndOnceChanged(long seenVersion) {
        return status == InvoiceStatus.OPEN && version == seenVersion + 1;
    }

    private void requireSeen(long seenVersion) {
        if (seenVersion != version) {
            throw new StaleData();
        }
    }

    /** Notes the reminder that is due at that moment, if one is; each is told of once. */
    Reminder remind(Instant now) {
        if (overdueAt != null && !overdueAt.isAfter(now)) {
            overdueAt = null;
            dueReminderAt = null;
            return Reminder.OVERDUE;
        }
        if (dueReminderAt != null && !dueReminderAt.isAfter(now)) {
            dueReminderAt = null;
            return Reminder.DUE_SOON;
        }
        return Reminder.NONE;
    }

    UUID getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    long getNumber() {
        return number;
    }

    UUID getEventId() {
        return eventId;
    }

    UUID getOrderId() {
        return orderId;
    }

    String getOrderCode() {
        return orderCode;
    }

    String getBilledTo() {
        return billedTo;
    }

    String getPurchaseOrder() {
        return purchaseOrder;
    }

    String getBillingAddress() {
        return billingAddress;
    }

    InvoiceStatus getStatus() {
        return status;
    }

    Money total() {
        return Money.ofMinor(totalMinor, currency);
    }

    LocalDate getIssuedOn() {
        return issuedOn;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    List<Bill.Line> lines() {
        return lines.stream().map(line -> line.of(currency)).toList();
    }
}
