package org.astc.plenary.platform.web.rest;

import java.util.List;

/**
 * A part of a list.
 *
 * @param next the cursor to ask for the following part with ({@code ?after=}), or null after the last one
 */
public record Page<T>(List<T> items, String next) {}
