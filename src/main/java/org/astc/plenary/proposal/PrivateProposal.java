package org.astc.plenary.proposal;

/** The way to a proposal: its code, and the key of its private link. */
public record PrivateProposal(String code, String key) {
    @Override
    public String toString() {
        return "PrivateProposal[" + code + "]";
    }
}
