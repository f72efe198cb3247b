package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;

/** Imports end with the community. */
@Named
public class ImportClosing implements CommunityClosing {
    private final Imports imports;

    @Inject
    public ImportClosing(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void communityClosing(long communityId) {
        imports.removeAll(communityId);
    }
}
