package org.astc.plenary.inclusion;

import java.time.Instant;

/**
 * A release as lists name it, without its files.
 *
 * @param code such as {@code annual-conference-1}
 * @param language of the package's titles
 */
public record ReleaseSummary(String code, String title, String population, String language, Instant releasedAt) {}
