package org.guildhall.accreditation.renewal.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.accreditation.renewal.Activity;
import org.guildhall.platform.Messages;
import org.guildhall.platform.StatusSymbol;

/** Makes the rows of activities in the reader's language. */
@Named
public class ActivityRows {
    /** Stands in forms for a kind that the scheme does not name. */
    static final String OTHER = "other";

    private final Messages texts;

    @Inject
    public ActivityRows(Messages texts) {
        this.texts = texts;
    }

    List<ActivityRow> rows(List<Activity> activities) {
        return activities.stream().map(this::row).toList();
    }

    private ActivityRow row(Activity activity) {
        return new ActivityRow(
                String.valueOf(activity.id()),
                texts.day(activity.on()),
                activity.kind().equals(OTHER) ? texts.text("guildhall.application.activity.other") : activity.kind(),
                activity.points(),
                activity.description(),
                activity.evidence(),
                symbol(activity.review()).text(),
                review(activity),
                activity.review().code(),
                activity.countedFor().isEmpty());
    }

    private String review(Activity activity) {
        String said =
                texts.text("guildhall.application.review." + activity.review().code());
        return activity.countedFor().isEmpty() ? said : texts.text("guildhall.application.activity.counted", said);
    }

    private static StatusSymbol symbol(Activity.Review review) {
        return switch (review) {
            case NOT_REVIEWED -> StatusSymbol.WAITING;
            case ACCEPTED -> StatusSymbol.GOOD;
            case REJECTED -> StatusSymbol.BAD;
        };
    }
}
