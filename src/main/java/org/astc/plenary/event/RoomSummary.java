package org.astc.plenary.event;

import java.util.List;
import java.util.UUID;

/** A room as it is read; its features in the order of {@link RoomFeature}. */
public record RoomSummary(UUID id, String name, int seats, List<FeatureCheck> features) {}
