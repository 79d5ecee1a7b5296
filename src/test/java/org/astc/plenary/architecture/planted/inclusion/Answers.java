package org.astc.plenary.architecture.planted.inclusion;

/** Answers. */
public class Answers {}
