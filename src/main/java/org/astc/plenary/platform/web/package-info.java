/**
 * What every page and every request has in common: language, appearance, addresses, form fields and their errors, the
 * checks at the front door, the page cache.
 */
package org.astc.plenary.platform.web;
