package org.guildhall.personpage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.guildhall.credential.claim.ClaimViews;
import org.guildhall.expertise.FindingViews;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.office.OfficeViews;
import org.guildhall.person.Profile;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileWords;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonPageAddress;

/** Puts a member into words, in the reader's language. */
@Named
public class PersonViews {
    private final ProfileWords profiles;
    private final FindingViews findings;
    private final ClaimViews claims;
    private final OfficeViews offices;
    private final People people;
    private final Messages texts;

    @Inject
    public PersonViews(
            ProfileWords profiles,
            FindingViews findings,
            ClaimViews claims,
            OfficeViews offices,
            People people,
            Messages texts) {
        this.profiles = profiles;
        this.findings = findings;
        this.claims = claims;
        this.offices = offices;
        this.people = people;
        this.texts = texts;
    }

    /** The page in the words of the viewer for whom it was read. */
    public PersonView view(PersonPage page) {
        Person person = page.person();
        return new PersonView(
                texts.name(person),
                person.username(),
                person.profileUrl().orElse(""),
                person.avatarUrl().orElse(""),
                person.isDeactivated() ? texts.text("guildhall.directory.deactivated") : "",
                page.membership().isCoordinator() ? texts.text("guildhall.membership.role.coordinator") : "",
                page.offices().stream().map(offices::name).toList(),
                texts.month(day(page.membership().since())),
                page.isOwn(),
                page.profile().value(ProfileField.WORK),
                profiles.rows(profile(page)),
                statements(page, relation -> relation != Relation.WANTS_TO_LEARN),
                statements(page, relation -> relation == Relation.WANTS_TO_LEARN),
                page.accreditations().stream().map(findings::accreditation).toList(),
                credentials(page),
                common(page),
                PersonPageAddress.of(page.community().space(), person.username()));
    }

    /** What stands below the name already is not told again, but for the member, who sees to whom it is shown. */
    private static Profile profile(PersonPage page) {
        return page.isOwn() ? page.profile() : page.profile().without(ProfileField.WORK);
    }

    private List<StatementRow> statements(PersonPage page, Predicate<Relation> wanted) {
        return page.statements().stream()
                .filter(each -> wanted.test(each.relation()))
                .map(this::statement)
                .toList();
    }

    private StatementRow statement(TopicStatement statement) {
        String asking = statement.canBeAsked() ? "yes" : "no";
        return new StatementRow(
                findings.reason(statement),
                statement.note(),
                statement.relation() == Relation.WANTS_TO_LEARN ? "" : texts.text("guildhall.person.ask." + asking),
                texts.text("guildhall.person.confirmed", texts.month(day(statement.confirmedAt()))));
    }

    private List<String> credentials(PersonPage page) {
        List<PersonId> checkers = page.credentials().stream()
                .flatMap(each -> each.checkedBy().stream())
                .toList();
        Map<PersonId, Person> known = checkers.isEmpty() ? Map.of() : people.byIds(checkers);
        return page.credentials().stream()
                .map(each -> claims.line(each, each.checkedBy().map(known::get)))
                .toList();
    }

    private static List<CommunityLink> common(PersonPage page) {
        return page.common().stream()
                .map(each -> new CommunityLink(
                        each.name(),
                        PersonPageAddress.of(each.space(), page.person().username())))
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
