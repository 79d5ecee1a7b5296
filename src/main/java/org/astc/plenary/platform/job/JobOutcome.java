package org.astc.plenary.platform.job;

/**
 * What became of a job, besides its file.
 *
 * @param path the page of this site on which it is seen
 * @param refused how many rows were refused while the others were done, 0 or more
 */
public record JobOutcome(String path, int refused) {
    /** Nothing was refused. */
    public static JobOutcome at(String path) {
        return new JobOutcome(path, 0);
    }
}
