package org.guildhall.it;

import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Many forms at the same moment on one node, each action in the transaction that Confluence opens around it. */
public class AtOnceIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private String space;
    private GrantingAtOnce grants;

    @Before
    public void aCommunityThatAccredits() {
        space = HALL.community("open");
        grants = new GrantingAtOnce(List.of(HALL.address()), space, space + "Q");
    }

    @Test
    public void eightGrantsAtOnceAreAllMade() throws Exception {
        grants.toManyPeople(8);
    }

    @Test
    public void thirtyTwoGrantsAtOnceAreAllMade() throws Exception {
        grants.toManyPeople(32);
    }

    @Test
    public void ofEightGrantsToTheSamePersonAtOnceOneIsMade() throws Exception {
        grants.toTheSamePerson(8);
    }
}
