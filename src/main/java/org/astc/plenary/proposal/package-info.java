/**
 * Floor 6: the call for proposals, proposals and their presenters (docs/proposals.md). Knows nothing of reviewers: what
 * these may read leaves through {@link org.astc.plenary.proposal.Material}.
 */
package org.astc.plenary.proposal;
