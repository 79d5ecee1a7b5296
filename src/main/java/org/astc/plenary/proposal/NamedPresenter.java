package org.astc.plenary.proposal;

import java.util.UUID;

/**
 * Somebody as a proposer names them.
 *
 * @param name as typed, not blank
 * @param email clean
 * @param organization as typed, may be empty
 * @param organizationId of the directory, if it is known there; else null
 * @param language of the letters to them: en, es or fr
 */
public record NamedPresenter(
        String name, String email, String organization, UUID organizationId, PresenterRole role, String language) {}
