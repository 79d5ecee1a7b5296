package org.astc.plenary.proposal;

import java.util.UUID;

/** A proposal was handed in. */
public record ProposalSubmitted(UUID proposalId) {}
