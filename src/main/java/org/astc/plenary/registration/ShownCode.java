package org.astc.plenary.registration;

import jakarta.enterprise.context.RequestScoped;

/** What this request's browser brought to show that a code was entered; null if nothing. */
@RequestScoped
public class ShownCode {
    private String token;

    /** Takes the token as it came; {@link PageCodeService#isOpen} says what it is worth. */
    public void is(String brought) {
        token = brought;
    }

    public String token() {
        return token;
    }
}
