/** Floor 2: the outbox, letters and the mailer. Knows no other context; each writes its own letters. */
package org.astc.plenary.messaging;
