package org.astc.plenary.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somebody whom a presenter suggests in their place. It is known until the proposer takes it up or not. */
@Embeddable
public class Suggestion {
    @Column(name = "suggested_name")
    private String name;

    @Column(name = "suggested_email")
    private String email;

    protected Suggestion() {}

    Suggestion(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }
}
