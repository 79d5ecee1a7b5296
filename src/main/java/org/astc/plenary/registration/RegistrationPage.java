package org.astc.plenary.registration;

import java.util.List;
import org.astc.plenary.platform.ListPosition;

/**
 * A part of the list of registrations.
 *
 * @param previous where the part before it lies, or null
 * @param next where the part after it lies, or null
 */
public record RegistrationPage(List<RegistrationLine> lines, ListPosition previous, ListPosition next) {}
