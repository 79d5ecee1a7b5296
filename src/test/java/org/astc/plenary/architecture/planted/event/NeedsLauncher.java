package org.astc.plenary.architecture.planted.event;

import org.astc.plenary.architecture.planted.launcher.Starter;

/** Needs the launcher. */
class NeedsLauncher {
    Starter starter;
}
