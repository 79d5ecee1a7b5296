/**
 * Floor 0: time, ids, money, text, errors, settings, announcements and the plumbing of pages and REST. No domain word.
 */
@NullMarked
package org.astc.plenary.platform;

import org.jspecify.annotations.NullMarked;
