/**
 * Floor 7: the committee. Rounds of review, who reviews what, what reviewers read and write (docs/review.md). Reviewers
 * read {@link org.astc.plenary.review.BlindProposal} and nothing else of a proposal.
 */
package org.astc.plenary.review;
