package org.astc.plenary.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a presenter says of themselves, as it is stored. */
@Embeddable
public class GivenProfile {
    private String biography;
    private String pronouns;
    private String pronunciation;
    private String availability;

    @Column(name = "first_time")
    private boolean firstTime;

    protected GivenProfile() {}

    GivenProfile(PresenterProfile words) {
        biography = words.biography();
        pronouns = words.pronouns();
        pronunciation = words.pronunciation();
        availability = words.availability();
        firstTime = words.firstTime();
    }

    PresenterProfile look() {
        return new PresenterProfile(biography, pronouns, pronunciation, availability, firstTime);
    }
}
