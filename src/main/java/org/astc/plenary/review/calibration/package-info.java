/**
 * Scores of reviewers: raw means, means without each reviewer's leniency, where the line of acceptance is uncertain,
 * and how far reviewers agree. Pure functions; nothing is stored and nothing is decided here.
 */
@NullMarked
package org.astc.plenary.review.calibration;

import org.jspecify.annotations.NullMarked;
