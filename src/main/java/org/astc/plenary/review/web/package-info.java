/** Pages of the committee: what reviewers read and write, and how the chair leads them. */
package org.astc.plenary.review.web;
