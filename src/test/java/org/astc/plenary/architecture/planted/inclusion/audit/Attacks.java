package org.astc.plenary.architecture.planted.inclusion.audit;

/** What an attacker does. */
public class Attacks {}
