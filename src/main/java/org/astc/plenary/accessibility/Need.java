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
    WHEELCHAIR_SPACE(NeedGroup.MOBILITY),
    CHAIR(NeedGroup.MOBILITY),
    STEP_FREE_GUIDE(NeedGroup.MOBILITY),
    ASSISTANT(NeedGroup.SUPPORT),
    SERVICE_ANIMAL(NeedGroup.SUPPORT),
    OTHER_FORMAT(NeedGroup.VISION),
    SIGHTED_GUIDE(NeedGroup.VISION),
    SOFT_LIGHT_AND_SOUND(NeedGroup.SENSORY),
    QUIET_PLACE(NeedGroup.SENSORY),
    LACTATION_ROOM(NeedGroup.ROOMS),
    PRAYER_ROOM(NeedGroup.ROOMS),
    EVACUATION_PLAN(NeedGroup.SUPPORT);

    private final NeedGroup group;

    Need(NeedGroup group) {
        this.group = group;
    }

    /** Returns the needs under one heading. */
    public static List<Need> of(NeedGroup heading) {
        return Stream.of(values()).filter(need -> need.group == heading).toList();
    }
}
