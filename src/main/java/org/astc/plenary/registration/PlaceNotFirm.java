package org.astc.plenary.registration;

import org.astc.plenary.platform.DomainException;

/** The place is not firm, or not any more: the buyer still writes, or nobody comes. */
public class PlaceNotFirm extends DomainException {
    public PlaceNotFirm() {
        super("registration.placeNotFirm");
    }
}
