package org.astc.plenary.event;

/**
 * Something that an event needs before the public sees it.
 *
 * @param code the end of the keys of its texts
 * @param section the page below the event's configuration where it is laid out
 * @param isRequired whether the event stays a draft without it
 */
public record PublicationNeed(String code, String section, boolean isRequired, boolean isMet) {
    /** Whether the event cannot be published for the want of it. */
    public boolean isInTheWay() {
        return isRequired && !isMet;
    }
}
