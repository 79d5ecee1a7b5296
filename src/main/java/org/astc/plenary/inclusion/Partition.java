package org.astc.plenary.inclusion;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The frozen population of an event in the groups of one planned table.
 *
 * @param planHash of the approved plan that names this table
 * @param groups persons, each in one group
 */
record Partition(UUID eventId, String planHash, String question, List<Set<UUID>> groups) {}
