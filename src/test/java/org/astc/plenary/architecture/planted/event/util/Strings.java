package org.astc.plenary.architecture.planted.event.util;

/** Lies in a folder of leftovers. */
class Strings {}
