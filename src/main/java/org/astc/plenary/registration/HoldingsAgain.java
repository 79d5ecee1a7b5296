package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.astc.plenary.platform.Announcements;

/**
 * Tells the stores above once more what became of what former holders told in confidence, after a restore: the archive
 * of answers may be older than all this. Whoever has a place at the event now keeps what is theirs, since they may have
 * told it anew.
 */
@ApplicationScoped
public class HoldingsAgain {
    private HolderChangeService changes;
    private MergedPeoplesPlaces moved;
    private Announcements announcements;

    protected HoldingsAgain() {}

    @Inject
    HoldingsAgain(HolderChangeService changes, MergedPeoplesPlaces moved, Announcements announcements) {
        this.changes = changes;
        this.moved = moved;
        this.announcements = announcements;
    }

    /** What goes along does so before anything is erased under the record that it leaves. */
    public void tell() {
        Stream.of(moved.again(MovedPlaceStatus.BACK), changes.again(), moved.again(MovedPlaceStatus.ENDED))
                .flatMap(List::stream)
                .forEach(announcements::tell);
    }
}
