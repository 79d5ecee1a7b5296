/** People on pages: records that look alike, merging them, and undoing that. */
package org.astc.plenary.people.web;
