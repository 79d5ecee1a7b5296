package org.astc.plenary.registration;

/** Over what an order came. */
public enum Channel {
    PAGE,
    API,
    DEMO
}
