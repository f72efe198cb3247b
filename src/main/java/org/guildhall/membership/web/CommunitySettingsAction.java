package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.BoundaryMove;
import org.guildhall.membership.BoundaryPreview;
import org.guildhall.membership.BoundaryUndo;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.MoveOrder;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;

/** What the community says of itself and who may join it; what was typed and refused is shown again. */
@LicensedOnly
@SuppressWarnings("serial")
public class CommunitySettingsAction extends CommunitySettingsPage {
    private final transient CommunitySettingsService service;
    private final transient BoundaryPreview preview;
    private transient Optional<BoundaryMove> move = Optional.empty();
    private String name;
    private String field;
    private String purpose;
    private String joinPolicy;
    private String version = "";
    private String step = "";
    private String after = "";
    private String[] exempt = {};
    private String alsoExempt = "";
    private String exemptReason = "";
    private String contact = "";

    @Inject
    public CommunitySettingsAction(
            CommunitySettingsService service,
            BoundaryPreview preview,
            BoundaryUndo undo,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(undo, coordinated, viewers, request, texts);
        this.service = service;
        this.preview = preview;
    }

    /**
     * Shows first what it means to let in accredited people only; what was typed is kept meanwhile, and shown again with what
     * is wrong.
     */
    public String change() {
        if (step.equals("back")) {
            return Action.INPUT;
        }
        String refused = attempt(() -> {
            move = preview.of(viewer(), space(), typed(), after);
            if (step.equals("confirm") || move.isEmpty()) {
                save();
            }
        });
        return move.isPresent() ? "preview" : refused;
    }

    /** What is wrong with the move is shown where it was typed, everything else beside the settings. */
    private void save() {
        try {
            service.change(viewer(), space(), typed(), CommunitySettings.expected(version), order());
            move = Optional.empty();
        } catch (RequestRefusedException refusal) {
            move = move.filter(seen -> refusal.kind() == RequestRefusedException.Kind.INVALID);
            throw refusal;
        }
    }

    private CommunitySettings typed() {
        return new CommunitySettings(name, field, purpose, joinPolicy);
    }

    private MoveOrder order() {
        List<PersonId> people = Arrays.stream(exempt)
                .map(PersonId::read)
                .flatMap(Optional::stream)
                .toList();
        return new MoveOrder(people, alsoExempt, exemptReason, contact);
    }

    /** Who would have to go; null where the boundary does not move. */
    public BoundaryMove getMove() {
        return move.orElse(null);
    }

    /** The settings that the form was filled from, as they were sent. */
    public String getVersion() {
        return version;
    }

    /** {@code confirm} once the consequences were seen, {@code back} to change the settings again; empty at first. */
    @StrutsParameter
    public void setStep(String step) {
        this.step = orEmpty(step);
    }

    /** Where the list of those who would have to go goes on; it begins anew for any other text. */
    @StrutsParameter
    public void setAfter(String after) {
        this.after = orEmpty(after);
    }

    /** The stored keys of those who are to be exempt, on whatever page of the list they were chosen. */
    public List<String> getExempt() {
        return List.of(exempt);
    }

    @StrutsParameter
    public void setExempt(String[] keys) {
        exempt = keys.clone();
    }

    /** One more who is to be exempt, as typed. */
    public String getAlsoExempt() {
        return alsoExempt;
    }

    @StrutsParameter
    public void setAlsoExempt(String name) {
        alsoExempt = orEmpty(name);
    }

    public String getExemptReason() {
        return exemptReason;
    }

    @StrutsParameter
    public void setExemptReason(String reason) {
        exemptReason = orEmpty(reason);
    }

    /** Who helps the others, as typed. */
    public String getContact() {
        return contact;
    }

    @StrutsParameter
    public void setContact(String name) {
        contact = orEmpty(name);
    }

    @Override
    public String getName() {
        return name == null ? super.getName() : name;
    }

    @Override
    public String getField() {
        return field == null ? super.getField() : field;
    }

    @Override
    public String getPurpose() {
        return purpose == null ? super.getPurpose() : purpose;
    }

    @Override
    public String getChosenPolicy() {
        return joinPolicy == null ? getJoinPolicy() : joinPolicy;
    }

    /** The settings that the form was filled from, as {@link CommunitySettings#version} names them. */
    @StrutsParameter
    public void setVersion(String version) {
        this.version = orEmpty(version);
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    @StrutsParameter
    public void setField(String field) {
        this.field = field;
    }

    @StrutsParameter
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    @StrutsParameter
    public void setJoinPolicy(String joinPolicy) {
        this.joinPolicy = joinPolicy;
    }
}
