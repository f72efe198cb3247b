package org.guildhall.accreditation.status;

import static org.guildhall.accreditation.scheme.ActingRole.ASSESSOR;
import static org.guildhall.accreditation.scheme.ActingRole.DECIDER;
import static org.guildhall.accreditation.scheme.ActingRole.HOLDER;

import java.util.Arrays;
import java.util.Optional;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.audit.AuditAction;

/** The actions on applications and accreditations, in the order of the life-cycle. */
public enum AccreditationAction implements AuditAction {
    APPLY("apply", HOLDER, false),
    TAKE_UP("take-up", ASSESSOR, false),
    RECOMMEND("recommend", ASSESSOR, false),
    WITHDRAW("withdraw", HOLDER, false),
    REFUSE("refuse", DECIDER, true),
    GRANT("grant", DECIDER, false),
    RENEW("renew", DECIDER, false),
    PUT_ON_PROBATION("put-on-probation", DECIDER, true),
    END_PROBATION("end-probation", DECIDER, false),
    SUSPEND("suspend", DECIDER, true),
    REINSTATE("reinstate", DECIDER, true),
    REVOKE("revoke", DECIDER, true),
    RESIGN("resign", HOLDER, false),
    SUPERSEDE("supersede", DECIDER, false),
    APPEAL("appeal", HOLDER, true),
    ALLOW_APPEAL("allow-appeal", DECIDER, true),
    DISMISS_APPEAL("dismiss-appeal", DECIDER, true),
    /** Takes back a change that was made to many at once, or by a grant that is taken back. */
    UNDO("undo", DECIDER, false),
    /** Takes back a grant that was a mistake. */
    TAKE_BACK("take-back", DECIDER, false);

    private final String code;
    private final ActingRole party;
    private final boolean needsReason;

    AccreditationAction(String code, ActingRole party, boolean needsReason) {
        this.code = code;
        this.party = party;
        this.needsReason = needsReason;
    }

    /** The value stored and used in REST, forms and i18n keys. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String textKey() {
        return "guildhall.accreditation.action." + code;
    }

    /** Who may do it. */
    public ActingRole party() {
        return party;
    }

    public boolean needsReason() {
        return needsReason;
    }

    /** Whether it needs a day on which the matter is reviewed again. */
    public boolean needsReviewDay() {
        return this == SUSPEND || this == PUT_ON_PROBATION;
    }

    /** Whether it goes against the holder, who may then appeal, to somebody else. */
    public boolean isContestable() {
        return this == REFUSE || this == PUT_ON_PROBATION || this == SUSPEND || this == REVOKE;
    }

    public boolean answersAppeal() {
        return this == ALLOW_APPEAL || this == DISMISS_APPEAL;
    }

    public static Optional<AccreditationAction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }
}
