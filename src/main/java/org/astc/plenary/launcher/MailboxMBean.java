package org.astc.plenary.launcher;

/** What the application sees of the embedded mailbox. */
public interface MailboxMBean {
    /** All messages kept, newest first, each as received (RFC 5322 bytes); at most 2,000. */
    byte[][] getMessages();
}
