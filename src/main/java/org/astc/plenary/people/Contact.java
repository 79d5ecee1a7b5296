package org.astc.plenary.people;

/**
 * How somebody is called and reached: by this a person is known again.
 *
 * @param name cleaned
 * @param email cleaned, or null
 */
public record Contact(String name, String email) {}
