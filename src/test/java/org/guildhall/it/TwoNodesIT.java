package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.testkit.AtOnce;
import org.guildhall.testkit.Postgres;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Two nodes of one site, each a process, change the same community on one PostgreSQL at the same moment. */
public class TwoNodesIT {
    private static final List<String> PEOPLE = List.of("visitor", "member", "coordinator", "assessor", "admin");

    private static WorkbenchProcess first;
    private static WorkbenchProcess second;
    private static List<URI> nodes;

    @BeforeClass
    public static void twoNodesOfOneSite() {
        String database = Postgres.emptyDatabase();
        first = new WorkbenchProcess(database, Postgres.USER);
        URI address = first.address();
        second = new WorkbenchProcess(database, Postgres.USER);
        nodes = List.of(address, second.address());
    }

    @AfterClass
    public static void stop() {
        if (second != null) {
            second.close();
        }
        first.close();
    }

    @Test
    public void eightGrantsAtOnceAreAllMade() throws Exception {
        new GrantingAtOnce(nodes, "MVF", "EIGHT").toManyPeople(8);
    }

    @Test
    public void thirtyTwoGrantsAtOnceAreAllMade() throws Exception {
        new GrantingAtOnce(nodes, "MVF", "THIRTY").toManyPeople(32);
    }

    @Test
    public void ofEightGrantsToTheSamePersonAtOnceOneIsMade() throws Exception {
        new GrantingAtOnce(nodes, "MVF", "SAME").toTheSamePerson(8);
    }

    @Test
    public void everybodyWhoJoinsOnBothNodesAtOnceIsCountedOnce() throws Exception {
        PEOPLE.forEach(person -> member(0, person, "DELETE"));
        int before = members();
        List<Callable<Answer>> joins = new ArrayList<>();
        for (String person : PEOPLE) {
            joins.add(() -> member(0, person, "PUT"));
            joins.add(() -> member(1, person, "PUT"));
        }

        assertThat(AtOnce.all(joins))
                .allSatisfy(answer -> assertThat(answer.json().path("state").asText())
                        .as(answer.body())
                        .isEqualTo("member"));

        assertThat(members()).isEqualTo(before + PEOPLE.size());
    }

    private static Answer member(int node, String person, String method) {
        return new Caller(nodes.get(node), person).api(method, "/communities/WRITE/members/me", null);
    }

    private static int members() {
        return new Caller(nodes.get(1), "spaceadmin")
                .api("GET", "/communities/WRITE", null)
                .json()
                .path("members")
                .asInt(-1);
    }
}
