package org.astc.plenary.people.web;

/** A record that looks like another one, and where the two are compared. */
public record AlikeLink(String path, String name, String detail) {}
