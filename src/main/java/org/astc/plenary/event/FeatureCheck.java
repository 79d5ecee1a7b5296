package org.astc.plenary.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** A feature of a room, and who looked at it on site; nobody, if only the venue told us. */
@Embeddable
public class FeatureCheck {
    @Enumerated(EnumType.STRING)
    private RoomFeature feature;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy;

    protected FeatureCheck() {}

    private FeatureCheck(RoomFeature feature, LocalDate verifiedOn, String verifiedBy) {
        this.feature = feature;
        this.verifiedOn = verifiedOn;
        this.verifiedBy = verifiedBy;
    }

    public static FeatureCheck told(RoomFeature feature) {
        return new FeatureCheck(feature, null, null);
    }

    public static FeatureCheck verified(RoomFeature feature, LocalDate on, String by) {
        return new FeatureCheck(feature, on, by);
    }

    /** Verified if somebody looked, told if nobody did. */
    static FeatureCheck of(RoomFeature feature, LocalDate on, String by) {
        return new FeatureCheck(feature, on, by);
    }

    public RoomFeature feature() {
        return feature;
    }

    /** The day of the check, or null if the venue told us and nobody has looked. */
    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** The name or function of who looked, or null. */
    public String verifiedBy() {
        return verifiedBy;
    }

    public boolean isVerified() {
        return verifiedOn != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeatureCheck check
                && feature == check.feature
                && Objects.equals(verifiedOn, check.verifiedOn)
                && Objects.equals(verifiedBy, check.verifiedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(feature, verifiedOn, verifiedBy);
    }
}
