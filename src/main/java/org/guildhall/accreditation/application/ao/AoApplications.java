package org.guildhall.accreditation.application.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.guildhall.accreditation.application.Application;
import org.guildhall.accreditation.application.Application.Assessment;
import org.guildhall.accreditation.application.Application.Decision;
import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.Applications;
import org.guildhall.accreditation.application.Evidence;
import org.guildhall.accreditation.application.NewApplication;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Sha256;
import org.guildhall.platform.text.SqlStates;

/** Applications in Active Objects. */
@Named
public class AoApplications implements Applications, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoApplications(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Application> byId(long communityId, long id) {
        return found(ao.find(AoApplication.class, "ID = ? AND COMMUNITY_ID = ?", id, communityId)).stream()
                .findFirst();
    }

    @Override
    public List<Application> of(long communityId, PersonId applicant, int size) {
        Query query = Query.select()
                .where("APPLICANT_KEY = ? AND COMMUNITY_ID = ?", applicant.value(), communityId)
                .order("\"ID\" DESC")
                .limit(size);
        return found(ao.find(AoApplication.class, query));
    }

    @Override
    public List<Application> openAfter(long communityId, long id, int size) {
        Query query = Query.select()
                .where("OPEN_KEY = ? AND ID > ?", String.valueOf(communityId), id)
                .order("\"ID\" ASC")
                .limit(size);
        return found(ao.find(AoApplication.class, query));
    }

    @Override
    public Map<Long, List<Evidence>> evidenceOf(Collection<Long> applicationIds) {
        Map<Long, List<Evidence>> evidence = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(applicationIds)) {
            Query query = Query.select()
                    .where("APPLICATION_ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray())
                    .order("\"ID\" ASC");
            evidence.putAll(Arrays.stream(ao.find(AoEvidence.class, query))
                    .collect(Collectors.groupingBy(
                            AoEvidence::getApplicationId,
                            Collectors.mapping(AoApplications::evidence, Collectors.toList()))));
        }
        return evidence;
    }

    @Override
    public Application add(NewApplication draft, List<ApplicationForm.Piece> evidence) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoApplication.COMMUNITY_ID, draft.communityId());
        values.put(AoApplication.SCHEME_ID, draft.schemeId());
        values.put(AoApplication.LEVEL_NAME, draft.level());
        values.put(AoApplication.APPLICANT_KEY, draft.applicant().value());
        values.put(AoApplication.LIFE_STATE, draft.at().state().code());
        values.put(AoApplication.STATEMENT, draft.statement());
        values.put(AoApplication.SUBMITTED_ON, draft.submittedOn().toString());
        values.put(AoApplication.OPEN_KEY, String.valueOf(draft.communityId()));
        values.put(AoApplication.LIVE_KEY, draft.schemeId() + ":" + draft.applicant());
        try {
            Application added = application(ao.create(AoApplication.class, values));
            evidence.forEach(piece -> add(added, piece));
            return added;
        } catch (ActiveObjectsException e) {
            throw SqlStates.isUniqueViolation(e) ? new AlreadyOpen(e) : e;
        }
    }

    private void add(Application application, ApplicationForm.Piece piece) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoEvidence.COMMUNITY_ID, application.communityId());
        values.put(AoEvidence.APPLICATION_ID, application.id());
        values.put(AoEvidence.EVIDENCE_KIND, piece.kind());
        values.put(
                AoEvidence.TITLE,
                piece.title() == null || piece.title().isBlank()
                        ? null
                        : piece.title().trim());
        values.put(AoEvidence.CONTENT, piece.value().trim());
        values.put(AoEvidence.CONFIDENTIAL, piece.confidential());
        values.put(AoEvidence.DIGEST, Sha256.hex(piece.value().trim()));
        ao.create(AoEvidence.class, values);
    }

    @Override
    public void change(Application changed) {
        AoApplication row = ao.find(AoApplication.class, "ID = ?", changed.id())[0];
        boolean open = isOpen(changed.at().state());
        row.setLifeState(changed.at().state().code());
        row.setAppealWords(Columns.stored(changed.appeal()));
        row.setOpenKey(open ? String.valueOf(changed.communityId()) : null);
        row.setLiveKey(open ? changed.schemeId() + ":" + changed.applicant() : "closed:" + changed.id());
        changed.assessment().ifPresent(assessment -> {
            row.setAssessorKey(assessment.assessor().value());
            row.setRecommends(
                    assessment.recommends().map(yes -> yes ? "yes" : "no").orElse(null));
            row.setAssessment(Columns.stored(assessment.words()));
        });
        changed.decision().ifPresent(decision -> {
            row.setDeciderKey(decision.decider().value());
            row.setDecidedOn(decision.on().toString());
            row.setDecisionReason(Columns.stored(decision.reason()));
            row.setGrantedNumber(decision.number().orElse(null));
        });
        try {
            row.save();
        } catch (RuntimeException e) {
            throw SqlStates.isUniqueViolation(e) ? new AlreadyOpen(e) : e;
        }
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoEvidence.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoApplication.class, "COMMUNITY_ID = ?", communityId);
    }

    private static boolean isOpen(AccreditationState state) {
        return state == AccreditationState.APPLIED || state == AccreditationState.IN_REVIEW;
    }

    private static List<Application> found(AoApplication... rows) {
        return Arrays.stream(rows).map(AoApplications::application).toList();
    }

    private static Application application(AoApplication row) {
        return new Application(
                row.getID(),
                row.getCommunityId(),
                row.getSchemeId(),
                row.getLevelName(),
                new PersonId(row.getApplicantKey()),
                LifecycleState.of(AccreditationState.ofCode(row.getLifeState())),
                row.getStatement(),
                Columns.text(row.getAppealWords()),
                Days.day(row.getSubmittedOn()),
                Optional.ofNullable(row.getAssessorKey())
                        .map(assessor -> new Assessment(
                                new PersonId(assessor),
                                Optional.ofNullable(row.getRecommends()).map("yes"::equals),
                                Columns.text(row.getAssessment()))),
                Optional.ofNullable(row.getDeciderKey())
                        .map(decider -> new Decision(
                                new PersonId(decider),
                                Days.day(row.getDecidedOn()),
                                Columns.text(row.getDecisionReason()),
                                Optional.ofNullable(row.getGrantedNumber()))));
    }

    private static Evidence evidence(AoEvidence row) {
        return new Evidence(
                row.getID(),
                Evidence.Kind.ofCode(row.getEvidenceKind()).orElseThrow(),
                Columns.text(row.getTitle()),
                row.getContent(),
                row.getConfidential(),
                row.getDigest());
    }
}
