/** Pages and REST resources about proposals: for those who write them, who are named on them, and for staff. */
package org.astc.plenary.proposal.web;
