/**
 * Floor 0: time, ids, money, text, errors, settings, announcements and the plumbing of pages and REST. No domain word.
 */
package org.astc.plenary.platform;
