package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.Expected;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;

/** The offices of a community: which there are, what they are for, and what to hand over. */
@Named
public class OfficeService {
    /** The most offices that a community has. */
    public static final int MOST = 30;

    private final OfficeLock lock;
    private final OfficeStore offices;
    private final OfficeRecord entries;

    @Inject
    public OfficeService(OfficeLock lock, OfficeStore offices, OfficeRecord entries) {
        this.lock = lock;
        this.offices = offices;
        this.entries = entries;
    }

    /**
     * Adds an office: a common one that the community does not have yet, or one with a name of its own.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming every field that is
     *     wrong, CONFLICT (409) for one that is there already, when there are {@value #MOST}, and when the community's
     *     data stays locked by others for too long
     */
    public Office add(Viewer viewer, SpaceKey space, OfficeKind kind, OfficeForm form) {
        Community community = lock.coordinated(viewer, space);
        OfficeForm.Content content = form.checked(kind);
        return lock.coordinating(viewer, community, () -> {
            List<Office> present = offices(community);
            if (present.size() >= MOST) {
                throw RequestRefusedException.conflict("", "guildhall.office.range", MOST);
            }
            Office added = draft(community, kind, present).with(content);
            requireNew(added, present);
            return stored(viewer, added);
        });
    }

    /**
     * Changes an office, unless somebody else has changed it meanwhile.
     *
     * @param expected what the viewer has read of it
     * @throws RequestRefusedException as {@link MembershipRights#changeable}, UNAUTHENTICATED (401) and FORBIDDEN (403) too;
     *     otherwise as {@link #add}; NOT_FOUND (404) also when there is no such office, CHANGED (412) when
     *     it is not what was expected
     */
    public Office change(Viewer viewer, SpaceKey space, String code, OfficeForm form, Expected<Office> expected) {
        Community community = lock.coordinated(viewer, space);
        OfficeForm.Content content = form.checked(OfficeKind.ofOffice(code).orElseThrow(OfficeService::absent));
        return lock.coordinating(viewer, community, () -> {
            Office present = present(community, code);
            expected.require(() -> present);
            Office changed = present.with(content);
            requireNew(
                    changed,
                    offices(community).stream()
                            .filter(each -> !each.code().equals(code))
                            .toList());
            return stored(viewer, changed);
        });
    }

    /**
     * Removes an office that nobody holds and that is offered to nobody, with who held it before.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; NOT_FOUND (404) when there is no such office,
     *     CONFLICT (409) while somebody holds it, it is offered, or the community's data stays locked by others for too
     *     long
     */
    public void remove(Viewer viewer, SpaceKey space, String code) {
        Community community = lock.coordinated(viewer, space);
        lock.coordinating(viewer, community, () -> {
            OfficeStore.Kept kept = offices.of(community.id()).stream()
                    .filter(each -> each.office().code().equals(code))
                    .findFirst()
                    .orElseThrow(OfficeService::absent);
            if (!kept.terms().isEmpty()) {
                throw RequestRefusedException.conflict("", "guildhall.office.remove.held");
            }
            offices.remove(kept.office());
            entries.append(OfficeAuditAction.REMOVE, kept.office(), viewer.signedIn());
            return kept;
        });
    }

    /** The office as it is stored; the coordinators' is there before anybody has said something of it. */
    Office present(Community community, String code) {
        return offices(community).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseGet(() -> OfficeKind.ofOffice(code)
                        .filter(OfficeKind.COORDINATOR::equals)
                        .map(kind -> Office.common(community.id(), kind))
                        .orElseThrow(OfficeService::absent));
    }

    /** The office, stored from now on if it is a common one that the community has said nothing of; to be called alone. */
    Office kept(Viewer viewer, Community community, String code) {
        Office office = present(community, code);
        boolean isStored = offices(community).contains(office);
        return isStored ? office : stored(viewer, office);
    }

    private List<Office> offices(Community community) {
        return offices.of(community.id()).stream().map(OfficeStore.Kept::office).toList();
    }

    private Office draft(Community community, OfficeKind kind, List<Office> present) {
        if (kind != OfficeKind.OWN) {
            return Office.common(community.id(), kind);
        }
        int last = present.stream().mapToInt(Office::ownNumber).max().orElse(0);
        return Office.own(community.id(), last + 1);
    }

    private void requireNew(Office office, List<Office> others) {
        boolean isTaken = others.stream()
                .anyMatch(other -> other.code().equals(office.code())
                        || !office.name().isEmpty() && Identity.isSame(other.name(), office.name()));
        if (isTaken) {
            throw RequestRefusedException.conflict(
                    office.kind() == OfficeKind.OWN ? "name" : "office", "guildhall.office.already");
        }
    }

    private Office stored(Viewer viewer, Office office) {
        offices.save(office);
        entries.append(OfficeAuditAction.SAVE, office, viewer.signedIn());
        return office;
    }

    static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.office.absent");
    }
}
