package org.astc.plenary.architecture.planted.registration;

/** Manages. */
class OrderManager {}
