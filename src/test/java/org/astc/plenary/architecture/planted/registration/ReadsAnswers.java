package org.astc.plenary.architecture.planted.registration;

import org.astc.plenary.architecture.planted.inclusion.Answers;

/** Reads what only the portal may. */
class ReadsAnswers {
    Answers answers;
}
