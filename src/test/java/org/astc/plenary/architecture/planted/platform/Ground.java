package org.astc.plenary.architecture.planted.platform;

/** Stands below everybody. */
public class Ground {}
