package org.astc.plenary.messaging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;

/** The mails that the embedded mailbox received since the start, newest first; none with a mail server of one's own. */
@ApplicationScoped
public class DevelopmentMailbox {
    private static final int SHOWN = 50;

    /** Returns the mails to the address, or all. */
    List<ReceivedMail> to(String address) {
        return messages()
                .filter(message -> address == null || address.isBlank() || isTo(message, address.strip()))
                .map(message -> ReceivedMail.read(id(message), message))
                .toList();
    }

    /** Returns the newest 50. */
    List<ReceivedMail> newest() {
        return messages()
                .limit(SHOWN)
                .map(message -> ReceivedMail.read(id(message), message))
                .toList();
    }

    /** Returns the message as it was received. */
    Optional<byte[]> original(String id) {
        return messages().filter(message -> id(message).equals(id)).findFirst();
    }

    private static Stream<byte[]> messages() {
        try {
            return Arrays.stream((byte[][]) ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("org.astc.plenary:type=Mailbox"), "Messages"));
        } catch (InstanceNotFoundException noMailbox) {
            return Stream.empty();
        } catch (JMException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean isTo(byte[] message, String address) {
        try {
            String header = new InternetHeaders(new ByteArrayInputStream(message)).getHeader("To", ",");
            return Arrays.stream(InternetAddress.parseHeader(header == null ? "" : header, false))
                    .anyMatch(to -> to.getAddress().toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT)));
        } catch (AddressException noAddress) {
            return false;
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String id(byte[] message) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(message);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
