package org.astc.plenary.registration;

/** Our own mistake: a step that the lifecycle does not know. What people may do wrong is refused before it. */
public class IllegalTransition extends IllegalStateException {
    IllegalTransition(OrderStatus from, OrderStatus to) {
        super(from + " does not become " + to);
    }
}
