package org.astc.plenary.architecture.planted.people;

/** Informs. */
class PersonInfo {}
