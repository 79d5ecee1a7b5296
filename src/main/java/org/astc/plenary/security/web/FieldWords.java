package org.astc.plenary.security.web;

import java.util.Optional;
import org.astc.plenary.security.AuditLine;

/** Knows the fields of some of the things in the audit trail, and puts them and their values into words. */
public interface FieldWords {
    /** Returns the name of the field; empty if it is not of a thing that this knows. */
    Optional<String> field(AuditLine line, String field);

    /** Returns the value of the field; empty if it is not of a thing that this knows. */
    Optional<String> value(AuditLine line, String field, String value);
}
