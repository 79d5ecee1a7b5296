package org.astc.plenary.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What is known of the file that a job made; its bytes stand in parts of their own. */
@Embeddable
public class StoredResult {
    @Column(name = "result_name")
    private String name;

    @Column(name = "result_type")
    private String type;

    @Column(name = "result_size")
    private Long size;

    @Column(name = "result_until")
    private Instant until;

    protected StoredResult() {}

    StoredResult(String name, String type, long size, Instant until) {
        this.name = name;
        this.type = type;
        this.size = size;
        this.until = until;
    }

    void end(Instant now) {
        if (until != null && until.isAfter(now)) {
            until = now;
        }
    }

    /** The file, or null if the job made none. */
    JobSummary.ResultFile file() {
        return name == null ? null : new JobSummary.ResultFile(name, type, size, until);
    }
}
