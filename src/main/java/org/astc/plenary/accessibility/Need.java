package org.astc.plenary.accessibility;

import java.util.List;
import java.util.stream.Stream;

/** What somebody may ask for by a tick: the common part of the catalogue. Everything else is asked for in words. */
public enum Need {
    SIGN_LANGUAGE(NeedGroup.HEARING),
    CAPTIONER(NeedGroup.HEARING),
    HEARING_LOOP(NeedGroup.HEARING),
    FACES_IN_SIGHT(NeedGroup.HEARING),
    SLIDES_BEFORE(NeedGroup.HEARING),
    WHEELCHAIR_SPACE(NeedGroup.MOVING),
    CHAIR(NeedGroup.MOVING),
    STEP_FREE_GUIDE(NeedGroup.MOVING),
    ASSISTANT(NeedGroup.MOVING),
    SERVICE_ANIMAL(NeedGroup.MOVING),
    OTHER_FORMAT(NeedGroup.SENSES),
    SIGHTED_GUIDE(NeedGroup.SENSES),
    SOFT_LIGHT_AND_SOUND(NeedGroup.SENSES),
    QUIET_PLACE(NeedGroup.SENSES),
    LACTATION_ROOM(NeedGroup.SENSES),
    PRAYER_ROOM(NeedGroup.SENSES),
    EVACUATION_PLAN(NeedGroup.SENSES);

    private final NeedGroup group;

    Need(NeedGroup group) {
        this.group = group;
    }

    /** Returns the needs under one heading. */
    public static List<Need> of(NeedGroup heading) {
        return Stream.of(values()).filter(need -> need.group == heading).toList();
    }
}
