package org.astc.plenary.platform.job;

import java.util.UUID;

/**
 * What somebody asks for.
 *
 * @param kind which work, as its {@link JobWork} says
 * @param ownerId the account that asks; the work is done in its name
 * @param eventId the event that it is about, or null for the whole house
 * @param language in which the result is written: en, es or fr
 * @param request what exactly is asked for, as JSON; never an access need or a voluntary answer
 */
public record JobOrder(String kind, UUID ownerId, UUID eventId, String language, String request) {}
