package org.astc.plenary.registration;

/** A quota and how much of it is taken. */
public record QuotaStand(String name, int capacity, int taken) {}
