package org.astc.plenary.proposal;

/**
 * A presenter's own page, for nobody but them.
 *
 * @param card what they take part in
 * @param consents what they agreed to; null if they did not say yet
 * @param said how often they said something here, to be brought back with the next
 */
public record OwnPresenterPage(
        InvitationCard card, boolean proposer, PresenterProfile profile, Consents consents, int said) {}
