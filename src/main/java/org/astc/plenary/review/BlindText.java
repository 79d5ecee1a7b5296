package org.astc.plenary.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.astc.plenary.platform.Secrets;

/**
 * One text of a proposal as blind reviewers read it: what was proposed until staff say something, then exactly that,
 * also if it is nothing. When the proposer writes something else, or something new is found in the text, what staff
 * said does not hold any more.
 */
@Entity
@Table(name = "blind_text")
public class BlindText {
    @EmbeddedId
    private BlindTextKey key;

    private int position;
    private String label;
    private String original;
    private int found;
    private String proposed;
    private String confirmed;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected BlindText() {}

    BlindText(UUID proposalId, String field) {
        key = new BlindTextKey(proposalId, field);
    }

    /**
     * Is made from this text.
     *
     * @param hash of the text as typed
     * @param pieces how many were found that could tell who is behind it
     * @param without the text without them
     */
    void make(int newPosition, String newLabel, String hash, int pieces, String without) {
        position = newPosition;
        label = requireNonNull(newLabel);
        boolean isSame = hash.equals(original);
        if (isSame && pieces < found) {
            return; // somebody is not named any more; their name in the text stays hidden
        }
        if (!isSame || !without.equals(proposed)) {
            confirmed = null;
            confirmedBy = null;
            confirmedAt = null;
        }
        found = pieces;
        proposed = requireNonNull(without);
        original = hash;
    }

    /** Staff say what reviewers read; an empty text is one too. */
    void confirm(String text, UUID account, Instant now) {
        confirmed = requireNonNull(text);
        confirmedBy = requireNonNull(account);
        confirmedAt = requireNonNull(now);
    }

    static String hash(String text) {
        return Secrets.hash(text);
    }

    BlindProposal.Passage passage() {
        return new BlindProposal.Passage(key.field(), label, confirmed == null ? proposed : confirmed);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    int getFound() {
        return found;
    }

    String getProposed() {
        return proposed;
    }

    int getPosition() {
        return position;
    }

    UUID proposalId() {
        return key.proposalId();
    }

    String field() {
        return key.field();
    }
}
