/**
 * The operator's entry: settings, data directory, embedded database and mailbox, server, commands.
 *
 * <p>Lives beside the web archive, not in it. The two talk through managed beans of the platform MBean server
 * ({@link org.astc.plenary.launcher.Application}), so that neither needs the other's classes.
 */
@NullMarked
package org.astc.plenary.launcher;

import org.jspecify.annotations.NullMarked;
