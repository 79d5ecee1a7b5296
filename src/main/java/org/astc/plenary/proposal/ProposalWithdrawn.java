package org.astc.plenary.proposal;

import java.util.UUID;

/** A proposal, handed in or still a draft, was taken back by its proposer. */
public record ProposalWithdrawn(UUID proposalId) {}
