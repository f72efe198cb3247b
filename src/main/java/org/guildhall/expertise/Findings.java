package org.guildhall.expertise;

import java.util.List;
import java.util.Optional;

/** People who may help, and where the list goes on. */
public record Findings(List<Finding> findings, Optional<String> next) {
    public Findings {
        findings = List.copyOf(findings);
    }
}
