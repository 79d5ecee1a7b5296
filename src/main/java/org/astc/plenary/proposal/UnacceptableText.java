package org.astc.plenary.proposal;

import java.util.List;
import org.astc.plenary.platform.DomainException;

/** Something is longer than can be kept, or no choice that there is; nothing was kept. */
public class UnacceptableText extends DomainException {
    private final transient List<Remark> remarks;

    UnacceptableText(List<Remark> remarks) {
        super("proposal.fault.unacceptable");
        this.remarks = List.copyOf(remarks);
    }

    /** Field by field, at least one. */
    public List<Remark> remarks() {
        return remarks;
    }
}
