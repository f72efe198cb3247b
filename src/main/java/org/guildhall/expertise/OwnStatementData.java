package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** What the viewer says of topics. */
@Named
public class OwnStatementData implements OwnData {
    private final ExpertiseService service;

    @Inject
    public OwnStatementData(ExpertiseService service) {
        this.service = service;
    }

    @Override
    public String section() {
        return "topics";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return service.own(viewer, community.space()).stream()
                .map(said -> OwnRecord.with()
                        .fact("topic", said.topic())
                        .code("relation", said.relation().code(), "guildhall.expertise.relation.")
                        .fact("note", said.note())
                        .fact("canBeAsked", said.canBeAsked())
                        .fact("confirmedAt", said.confirmedAt())
                        .build())
                .toList();
    }

    @Override
    public boolean isErasable() {
        return true;
    }

    @Override
    public void erase(Viewer viewer, Community community) {
        service.withdrawAll(viewer, community.space());
    }
}
