/** The pages and REST resources of the call for proposals. */
package org.astc.plenary.proposal.web;
