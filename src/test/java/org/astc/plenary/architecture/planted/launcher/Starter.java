package org.astc.plenary.architecture.planted.launcher;

/** Starts. */
public class Starter {}
