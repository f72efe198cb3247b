package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Nobody slips in an API that is not proven to exist: each use of the host stands in {@code host-api.txt}. */
public class HostApiUsageTest {
    private static final Path LIST = Path.of("src/test/resources/host-api.txt");
    private static final Set<String> MARKS = Set.of("C9", "B", "OPEN", "UNCONFIRMED");
    private static final List<String> ADAPTERS = List.of(
            "org.guildhall.platform.confluence.", "org.guildhall.platform.macro.", "org.guildhall.blueprint.", ".job.");

    private final SortedMap<String, SortedSet<String>> used =
            HostReferences.of(Compiled.classes().resolve("org"));
    private final Map<String, Line> listed = listed();

    @Test
    public void everyHostMemberInUseIsListed() {
        SortedMap<String, SortedSet<String>> unlisted = new TreeMap<>(used);
        unlisted.keySet().removeAll(listed.keySet());

        assertThat(unlisted).as("used, but not in %s", LIST).isEmpty();
    }

    @Test
    public void everyListedMemberIsInUse() {
        SortedSet<String> stale = new TreeSet<>(listed.keySet());
        stale.removeAll(used.keySet());

        assertThat(stale).as("in %s, but not used any more", LIST).isEmpty();
    }

    @Test
    public void everyLineHasAKnownMarkAndADoubtItsReason() {
        assertThat(listed.values()).allSatisfy(line -> {
            assertThat(MARKS).as(line.member()).contains(line.mark());
            assertThat(line.mark().equals("UNCONFIRMED"))
                    .as(line.member())
                    .isEqualTo(!line.reason().isEmpty());
        });
    }

    @Test
    public void anUnconfirmedMemberIsUsedByAnAdapterOnly() {
        Collection<String> doubtful = listed.values().stream()
                .filter(line -> line.mark().equals("UNCONFIRMED"))
                .map(Line::member)
                .filter(member -> !isAnnotation(member))
                .toList();

        assertThat(doubtful)
                .isNotEmpty()
                .allSatisfy(member -> assertThat(used.get(member))
                        .as(member)
                        .allMatch(user -> ADAPTERS.stream().anyMatch(user::contains)));
    }

    @Test
    public void callsInheritedMembersAndAnnotationsAreAllSeen() {
        assertThat(used)
                .containsKeys(
                        "com.atlassian.confluence.spaces.Space.getKey() : java.lang.String",
                        "com.atlassian.confluence.core.ConfluenceActionSupport.isPermitted() : boolean",
                        "com.atlassian.sal.api.transaction.TransactionCallback.doInTransaction() : java.lang.Object",
                        "com.atlassian.confluence.security.Permission.VIEW :"
                                + " com.atlassian.confluence.security.Permission",
                        "org.apache.struts2.interceptor.parameter.StrutsParameter");
    }

    private static boolean isAnnotation(String member) {
        try {
            return Class.forName(member, false, HostApiUsageTest.class.getClassLoader())
                    .isAnnotation();
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Map<String, Line> listed() {
        try (Stream<String> lines = Files.lines(LIST)) {
            String eraOfThisLine = Inject.class.getPackageName().replace(".inject", ".");
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("jakarta.", eraOfThisLine))
                    .map(Line::parse)
                    .collect(Collectors.toMap(Line::member, line -> line));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Line(String mark, String member, String reason) {
        static Line parse(String line) {
            String[] reasoned = line.split("  # ", 2);
            String[] marked = reasoned[0].split(" +", 2);
            return new Line(marked[0], marked[1].strip(), reasoned.length > 1 ? reasoned[1].strip() : "");
        }
    }
}
