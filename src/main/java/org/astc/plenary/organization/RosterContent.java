package org.astc.plenary.organization;

import java.util.List;
import java.util.UUID;

/**
 * A roster as it is imported.
 *
 * @param version the state in which it was read; it has another one once somebody is left out
 */
record RosterContent(UUID id, long version, List<RosterRow> rows) {}
