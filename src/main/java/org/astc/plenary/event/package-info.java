/**
 * Floor 5: events (the Annual Conference, member events), their dates and phases, rooms with what they offer for
 * access, and the policies that people accept.
 */
package org.astc.plenary.event;
