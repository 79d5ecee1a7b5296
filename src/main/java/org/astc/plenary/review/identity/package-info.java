/**
 * Finds what could tell a blind reviewer who is behind a text, and proposes a redaction that people confirm. Pure
 * functions of a text and of what is known; no database, no regular expressions, work that grows with the length.
 */
@NullMarked
package org.astc.plenary.review.identity;

import org.jspecify.annotations.NullMarked;
