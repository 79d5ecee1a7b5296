package org.astc.plenary.event;

import java.util.List;

/**
 * A room to add to an event.
 *
 * @param position its place in lists, from 1
 */
public record RoomPlan(String name, int seats, int position, List<FeatureCheck> features) {
    public RoomPlan {
        features = List.copyOf(features);
    }
}
