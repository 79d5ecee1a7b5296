package org.astc.plenary.architecture.planted.cellar;

/** Stands on no floor. */
class Lodger {}
