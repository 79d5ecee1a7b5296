package org.astc.plenary.architecture.planted.registration;

import java.math.BigDecimal;

/** Counts money in fractions. */
class FloatingPrice {
    double price;

    Float total() {
        return 0f;
    }

    void pay(double given) {
        price -= given;
    }

    double rounded(BigDecimal exact) {
        return exact.doubleValue();
    }
}
