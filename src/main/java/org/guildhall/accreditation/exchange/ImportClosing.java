package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;

/** Imports end with the community. */
@Named
public class ImportClosing implements CommunityClosing {
    private final ImportStore imports;

    @Inject
    public ImportClosing(ImportStore imports) {
        this.imports = imports;
    }

    @Override
    public void communityClosing(long communityId) {
        imports.removeAll(communityId);
    }
}
