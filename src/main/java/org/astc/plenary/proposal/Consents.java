package org.astc.plenary.proposal;

/**
 * What a presenter agreed to, each asked apart. Only the code of conduct and the duty to register are needed to take
 * part.
 *
 * @param showsName that the program shows the name
 * @param recorded that the session is recorded while they speak
 * @param photographed that they are photographed
 * @param conductVersion version of the code of conduct that they accepted; null if the event has none
 * @param registers that they know that presenters register
 */
public record Consents(
        boolean showsName, boolean recorded, boolean photographed, Integer conductVersion, boolean registers) {}
