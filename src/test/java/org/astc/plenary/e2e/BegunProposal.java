package org.astc.plenary.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A draft of a proposal at the webinar, with the one who writes it, begun straight in the store, so that tests of what
 * follows need no page that begins one.
 */
public final class BegunProposal {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Plenary plenary;
    private final Store store;
    private final UUID id = UUID.randomUUID();
    private final String code = "P-" + random();
    private final String presenter = "S-" + random();
    private final UUID presenterId = UUID.randomUUID();
    private final String email = "ines." + UUID.randomUUID().toString().substring(0, 8) + "@orrery.example";

    private BegunProposal(Plenary plenary) {
        this.plenary = plenary;
        this.store = Store.of(plenary.process());
    }

    /** Begins one whose proposer wants letters in this language. */
    public static BegunProposal begun(Plenary plenary, String title, String language) {
        BegunProposal proposal = new BegunProposal(plenary);
        proposal.write(title, language);
        return proposal;
    }

    private void write(String title, String language) {
        String event = store.text("select id from event where slug = 'webinar'");
        UUID format = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        store.execute("insert into session_format (id, event_id, code, name, description, position, minutes,"
                + " least_presenters, most_presenters, moderated, counts) values ('" + format + "', '" + event
                + "', 'f-" + format + "', 'Panel', '', 90, 60, 3, 5, true, true)");
        store.execute("insert into proposal (id, version, event_id, code, status, title, abstract, format_id, tags,"
                + " language, link_version, created_at, changed_at) values ('" + id + "', 1, '" + event + "', '" + code
                + "', 'DRAFT', '" + title + "', '', '" + format
                + "', '', 'en', 1, utc_timestamp(6), utc_timestamp(6))");
        store.execute("insert into person (id, version, name, email, language, created_at) values ('" + person
                + "', 1, 'Ines Proposer', '" + email + "', '" + language + "', utc_timestamp(6))");
        store.execute("insert into presenter (id, version, proposal_id, event_id, code, person_id, name, email,"
                + " organization, proposer, role, status, position, first_time, biography, pronouns, pronunciation,"
                + " availability, said, decline_reason, language, link_version, invitation, created_at) values ('"
                + presenterId + "', 1, '" + id + "', '" + event + "', '" + presenter + "', '" + person
                + "', 'Ines Proposer', '" + email + "', 'Orrery House', true, 'ORGANIZER', 'NAMED', 0, false, '', '',"
                + " '', '', 0, '', '" + language + "', 1, 0, utc_timestamp(6))");
    }

    /** The list of presenters, as the proposer reaches it. */
    public String presenters() {
        return "/proposals/" + code + "/presenters?key=" + key("proposal:" + id + ":1");
    }

    /** The proposer's own page. */
    public String ownPage() {
        return "/presenters/" + presenter + "?key=" + key("presenter:" + presenterId + ":1");
    }

    public String email() {
        return email;
    }

    /** The proposal is withdrawn. */
    public void withdraw() {
        store.execute("update proposal set status = 'WITHDRAWN', version = version + 1 where id = '" + id + "'");
    }

    private String key(String purpose) {
        try {
            String secret =
                    Files.readString(plenary.process().data().resolve("secret")).strip();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String random() {
        StringBuilder code = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(8)
                .forEach(digit -> code.append(ALPHABET.charAt(Character.digit(digit, 16) + 10)));
        return code.toString();
    }
}
