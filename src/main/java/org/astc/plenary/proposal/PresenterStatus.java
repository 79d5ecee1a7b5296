package org.astc.plenary.proposal;

/** Whether a presenter said yes. */
public enum PresenterStatus {
    /** Named by the proposer, not written to yet. */
    NAMED,
    INVITED,
    CONFIRMED,
    DECLINED;

    /** Says whether they count as presenters of the proposal: those who declined do not. */
    public boolean isIn() {
        return this != DECLINED;
    }
}
