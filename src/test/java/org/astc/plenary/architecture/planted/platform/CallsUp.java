package org.astc.plenary.architecture.planted.platform;

import org.astc.plenary.architecture.planted.event.OpenEntity;

/** Calls up, and closes a cycle. */
class CallsUp {
    OpenEntity event;
}
