package org.astc.plenary.registration;

/**
 * The order of somebody who bought their own place.
 *
 * @param key opens its page
 */
public record OwnOrder(String code, String key) {}
