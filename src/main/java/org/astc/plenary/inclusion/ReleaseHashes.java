package org.astc.plenary.inclusion;

/**
 * Hashes by which the files of a release are known again. The ledger keeps them, and a release is never changed.
 *
 * @param cells SHA-256 of {@code cells.csv}, in hexadecimal digits
 * @param entry SHA-256 of its entry in the ledger, which no other release has
 */
public record ReleaseHashes(String cells, String entry) {}
