package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.CoordinatorPage;
import org.guildhall.membership.RollCheck;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FormValues;
import org.guildhall.platform.web.PersonRow;

/** Members who may not view the space, and those whose accounts are deactivated. */
@LicensedOnly
@SuppressWarnings("serial")
public class RollAction extends CoordinatorPage {
    private final transient RollCheck check;
    private transient RollCheck.Part part;
    private String after = "";

    @Inject
    public RollAction(
            RollCheck check,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.check = check;
    }

    public int getMembers() {
        return part().members();
    }

    public int getChecked() {
        return part().checked();
    }

    public List<PersonRow> getCannotSee() {
        return rows(part().cannotSee());
    }

    public List<PersonRow> getDeactivated() {
        return rows(part().deactivated());
    }

    /** From where the check goes on, empty at its end. */
    public String getNext() {
        return part().next().map(String::valueOf).orElse("");
    }

    /** Whether the check begins with the first members and ends with the last. */
    public boolean isWhole() {
        return after.isEmpty() && part().next().isEmpty();
    }

    private RollCheck.Part part() {
        if (part == null) {
            part = check.part(viewer(), space(), FormValues.id(after).orElse(0L));
        }
        return part;
    }

    private List<PersonRow> rows(List<Person> people) {
        return people.stream()
                .map(person ->
                        new PersonRow(person.id().value(), PersonLink.of(person, texts()), person.username(), ""))
                .toList();
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = orEmpty(after);
    }
}
