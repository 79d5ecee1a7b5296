package org.astc.plenary.architecture.planted.inclusion.protect;

import org.astc.plenary.architecture.planted.inclusion.audit.Attacks;

/** A protector that asks the auditor what it would find. */
public class Chooses {
    Attacks attacks;
}
