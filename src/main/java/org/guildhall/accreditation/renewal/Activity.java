package org.guildhall.accreditation.renewal;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * An activity of professional development that a holder logged.
 *
 * @param kind one of the scheme's classes of activity, or any other text of at most 100 characters
 * @param points 1 to 1,000
 * @param description at most 1,000 characters
 * @param evidence address of a page or site, empty when there is none
 * @param review an assessor's decision
 * @param countedFor number of the accreditation and the day of the renewal it was counted for; never counted twice
 */
public record Activity(
        long id,
        long communityId,
        long schemeId,
        PersonId person,
        LocalDate on,
        String kind,
        int points,
        String description,
        String evidence,
        Review review,
        Optional<String> countedFor) {

    /** Whether an assessor has reviewed it. */
    public enum Review {
        NOT_REVIEWED("not-reviewed"),
        ACCEPTED("accepted"),
        /** It does not count. */
        REJECTED("rejected");

        private final String code;

        Review(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Review> ofCode(String code) {
            return java.util.Arrays.stream(values())
                    .filter(review -> review.code.equals(code))
                    .findFirst();
        }
    }

    Activity reviewed(Review newReview) {
        return new Activity(
                id, communityId, schemeId, person, on, kind, points, description, evidence, newReview, countedFor);
    }

    boolean mayCount() {
        return countedFor.isEmpty() && review != Review.REJECTED;
    }
}
