package org.astc.plenary.proposal;

import java.util.UUID;

/** A proposal that was handed in says something else, or names somebody else. */
public record ProposalChanged(UUID eventId, UUID proposalId) {}
