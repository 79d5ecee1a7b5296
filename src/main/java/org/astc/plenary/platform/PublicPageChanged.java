package org.astc.plenary.platform;

import java.util.UUID;

/**
 * What the public pages of an event show has changed. Told when everything kept in memory about it is already
 * forgotten, so that a page made from now on is right.
 */
public record PublicPageChanged(UUID eventId) {}
