package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.testkit.AtOnce;

/** Grants in one community through forms that are all sent at the same moment, spread over the nodes of a site. */
final class GrantingAtOnce {
    private static final String FORM = "/plugins/guildhall/grant.action";
    private static final String HELD = "holds an accreditation of the scheme already";

    private final List<URI> nodes;
    private final String space;
    private final String prefix;
    private final long scheme;

    /** @param prefix of the numbers, of a scheme that is made for this */
    GrantingAtOnce(List<URI> nodes, String space, String prefix) {
        this.nodes = nodes;
        this.space = space;
        this.prefix = prefix;
        Answer made = admin(0).api(
                        "POST",
                        path("/schemes"),
                        Map.of(
                                "name",
                                "At once " + prefix,
                                "issuer",
                                "Us",
                                "numberPrefix",
                                prefix,
                                "criteria",
                                "To be there.",
                                "validityMonths",
                                24,
                                "levels",
                                List.of("One")));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        this.scheme = made.json().path("id").asLong();
    }

    /** Every person is accredited, each once and under a number of their own, and the record is whole. */
    void toManyPeople(int people) throws Exception {
        List<Callable<Answer>> forms = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            forms.add(form(i, "Person " + i, "person" + i + "@example.org"));
        }

        List<Answer> answers = AtOnce.all(forms);

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(302));
        assertThat(answers.stream().map(GrantingAtOnce::number)).doesNotHaveDuplicates();
        requireAll(people);
    }

    /** One of the forms is carried out; the others say that the person holds it already. */
    void toTheSamePerson(int times) throws Exception {
        int before = granted().size();
        List<Callable<Answer>> forms = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            forms.add(form(i, "Somebody Else", "somebody@example.org"));
        }

        List<Answer> answers = AtOnce.all(forms);

        assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 302)
                .allSatisfy(answer -> assertThat(answer.text()).contains(HELD));
        requireAll(before + 1);
    }

    /** On every node: so many under numbers without a gap, and a chain without a fault. */
    private void requireAll(int count) {
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            expected.add(String.format(java.util.Locale.ROOT, "%06d", i));
        }
        assertThat(granted()).extracting(number -> number.split("-")[2]).containsExactlyInAnyOrderElementsOf(expected);
        for (int node = 0; node < nodes.size(); node++) {
            JsonNode verdict =
                    admin(node).api("GET", path("/record/verification"), null).json();
            assertThat(verdict.path("intact").asBoolean())
                    .as(verdict.toString())
                    .isTrue();
        }
    }

    private List<String> granted() {
        List<String> numbers = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = admin(nodes.size() - 1)
                    .api("GET", path("/accreditations?scheme=" + scheme + "&size=50" + after), null)
                    .json();
            page.path("results").findValues("number").forEach(number -> numbers.add(number.asText()));
            after = "&after=" + page.path("next").asText("");
        } while (!after.equals("&after="));
        return numbers;
    }

    /** A form that was opened before. */
    private Callable<Answer> form(int node, String name, String email) {
        Caller caller = admin(node);
        String token = caller.get("/users.action")
                .html()
                .select("input[name=atl_token]")
                .attr("value");
        Map<String, String> fields = Map.of(
                "key", space,
                "award", scheme + ":One",
                "holderName", name,
                "holderEmail", email,
                "from", "2026-01-01");
        return () -> caller.formWithToken(FORM, fields, token);
    }

    private static String number(Answer redirect) {
        return redirect.header("Location").replaceAll(".*number=([^&]*).*", "$1");
    }

    private Caller admin(int node) {
        return new Caller(nodes.get(node % nodes.size()), "spaceadmin");
    }

    private String path(String rest) {
        return "/communities/" + space + rest;
    }
}
