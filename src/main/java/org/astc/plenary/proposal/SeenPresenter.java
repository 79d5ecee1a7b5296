package org.astc.plenary.proposal;

/**
 * A line of the proposer's list, as the proposer saw it.
 *
 * @param proposal code
 * @param key of the proposal
 * @param presenter code
 * @param version as it was shown
 */
public record SeenPresenter(String proposal, String key, String presenter, long version) {
    @Override
    public String toString() {
        return "SeenPresenter[" + presenter + "]";
    }
}
