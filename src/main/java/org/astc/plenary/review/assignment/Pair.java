package org.astc.plenary.review.assignment;

/** A proposal and a reviewer, by their ids. */
public record Pair(String proposal, String reviewer) {}
