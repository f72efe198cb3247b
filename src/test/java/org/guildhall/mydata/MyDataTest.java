package org.guildhall.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.TopicInput;
import org.guildhall.membership.OwnFact;
import org.guildhall.membership.OwnRecord;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileInput;
import org.guildhall.person.ProfileInput.Typed;
import org.guildhall.person.ProfileService;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/** All that the community keeps of Hana: hers to see and to erase as far as nobody relies on it. */
public class MyDataTest extends AcademyTest {
    private MyData data;

    public MyDataTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void hanaSaysAndHoldsSomething() {
        data = academy.app.get(MyData.class);
        academy.join(new PersonId("key-hana"));
        academy.join(new PersonId("key-marek"));
        academy.grant("hana", "2026-11-24");
        academy.app
                .get(ProfileService.class)
                .change(
                        AS_HOLDER,
                        SPACE,
                        new ProfileInput(Map.of(ProfileField.WORK, new Typed("Nurse", "me"))),
                        Expected.anything());
        academy.app
                .get(ExpertiseService.class)
                .state(AS_HOLDER, SPACE, new TopicInput("Weaving", "teaches", "By hand.", true));
    }

    @Test
    public void everythingIsThereAndNothingOfOthers() {
        assertThat(values("profile")).containsExactly("work", "Nurse", "me");
        assertThat(values("consents")).contains("work", "me");
        assertThat(values("topics")).contains("Weaving", "teaches", "By hand.");
        assertThat(values("accreditations")).contains(academy.scheme.name());
        assertThat(values("membership")).contains("member");
        assertThat(data.of(AS_MAREK, SPACE))
                .filteredOn(section -> !section.records().isEmpty())
                .extracting(MySection::code)
                .containsExactly("membership");
    }

    @Test
    public void erasingTakesWhatOneSaysAndLeavesWhatOthersRelyOn() {
        data.erase(AS_HOLDER, SPACE);

        assertThat(data.of(AS_HOLDER, SPACE))
                .filteredOn(section -> !section.records().isEmpty())
                .extracting(MySection::code)
                .containsExactly("accreditations", "membership");
        assertThat(data.of(AS_HOLDER, SPACE))
                .filteredOn(MySection::erasable)
                .allSatisfy(section -> assertThat(section.records()).isEmpty());
    }

    @Test
    public void onlyMembersErase() {
        assertRefused(Kind.UNAUTHENTICATED, () -> data.of(Viewer.ANONYMOUS, SPACE), "guildhall.refusal.sign-in");
        assertRefused(
                Kind.FORBIDDEN,
                () -> data.erase(Viewer.of(new PersonId("key-second")), SPACE),
                "guildhall.membership.members-only");
        academy.rights.readOnly(true);
        assertRefused(Kind.READ_ONLY, () -> data.erase(AS_HOLDER, SPACE), "guildhall.refusal.read-only");
    }

    private List<String> values(String code) {
        return data.of(AS_HOLDER, SPACE).stream()
                .filter(section -> section.code().equals(code))
                .flatMap(section -> section.records().stream())
                .map(OwnRecord::facts)
                .flatMap(List::stream)
                .map(OwnFact::value)
                .map(String::valueOf)
                .toList();
    }
}
