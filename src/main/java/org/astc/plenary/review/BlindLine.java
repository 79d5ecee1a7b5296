package org.astc.plenary.review;

/**
 * A proposal whose texts somebody has to look at before reviewers rely on them.
 *
 * @param title as reviewers read it
 * @param found pieces that could tell who is behind it, in all texts
 * @param open texts with such pieces that nobody confirmed
 * @param reports of reviewers that nobody settled
 */
public record BlindLine(String code, String title, int found, int open, int reports) {}
