package org.guildhall.membership.web;

import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.BoundaryChange;
import org.guildhall.membership.BoundaryUndo;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;

/** The settings of a community, and what was last done to its boundary. */
@SuppressWarnings("serial")
public abstract class CommunitySettingsPage extends CoordinatorPage {
    private final transient BoundaryUndo undo;

    protected CommunitySettingsPage(
            BoundaryUndo undo,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.undo = undo;
    }

    /** The last day, in words, on which the boundary can be moved back; empty when it cannot. */
    public String getUndoUntil() {
        return community()
                .flatMap(present -> undo.undoable(viewer(), present))
                .map(BoundaryChange::undoUntil)
                .map(texts()::day)
                .orElse("");
    }

    /** Which settings the form is filled from, see {@link CommunitySettings#version}. */
    public String getSettingsVersion() {
        return community().map(CommunitySettings::version).orElse("");
    }

    public String getName() {
        return community().map(Community::name).orElse("");
    }

    public String getField() {
        return community().map(Community::field).orElse("");
    }

    public String getPurpose() {
        return community().map(Community::purpose).orElse("");
    }

    /** Code of how people are to come in, as far as it was chosen anew. */
    public String getChosenPolicy() {
        return getJoinPolicy();
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.community.settings.", "name", "field", "purpose", "joinPolicy")
                .and("exempt", "guildhall.membership.exempt.title")
                .and("alsoExempt", "guildhall.membership.exempt.also")
                .and("exemptReason", "guildhall.membership.exempt.reason")
                .and("contact", "guildhall.membership.boundary.contact");
    }
}
