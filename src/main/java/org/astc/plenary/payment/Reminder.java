package org.astc.plenary.payment;

/** Which reminder of an open invoice is due. */
enum Reminder {
    NONE,
    DUE_SOON,
    OVERDUE
}
