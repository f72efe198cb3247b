package org.guildhall.bench;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.StringResourceLoader;
import org.apache.velocity.runtime.resource.util.StringResourceRepository;
import org.guildhall.accreditation.scheme.ao.AoScheme;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.accreditation.status.ao.CountingAccreditations;
import org.guildhall.community.ao.AoCommunity;
import org.guildhall.directory.MembersMacro;
import org.guildhall.expertise.ao.AoStatement;
import org.guildhall.expertise.ao.BestStatements;
import org.guildhall.membership.CardRepair;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.RenderedTemplates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The members macro as a page shows it, fifty of very many members of whom some say a lot and most say little, next to
 * four bare statements with a plain template that show the same, and next to the one statement that reads the members.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DirectoryBenchmark {
    private static final Map<String, String> SETTING =
            Map.of("community", LargeCommunity.SPACE.value(), "pageSize", "50", "columns", "role,topics,accreditation");
    private static final String PLAIN = """
        <div><p>$count</p><ul>
        #foreach ($member in $members)
          <li class="guildhall-member">
            <div>
              <p class="guildhall-name">$member.get("name")</p>
              #foreach ($topic in $member.get("topics"))<p>$topic</p>#end
              #foreach ($accreditation in $member.get("accreditations"))<p class="guildhall-accredited"><span aria-hidden="true">✔</span> $accreditation</p>#end
            </div>
          </li>
        #end
        </ul></div>
        """;

    @Param({"POSTGRES"})
    public Kind kind;

    @Param({"100000"})
    public int members;

    private LargeCommunity large;
    private MembersMacro macro;
    private ConversionContext page;
    private Template plain;
    private int turn;

    @Setup
    public void fill() throws Exception {
        large = new LargeCommunity(kind, members);
        sayMore();
        large.app.get(CardRepair.class).mend(() -> false);
        analyze();
        large.app.with(Viewers.class, () -> Viewer.ANONYMOUS).with(Templates.class, RenderedTemplates.kept());
        macro = large.app.make(MembersMacro.class);
        page = (ConversionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConversionContext.class},
                (any, method, arguments) -> method.getReturnType() == String.class ? "display" : null);
        plain = template();
        large.database.statements().reset();
    }

    @TearDown
    public void close() {
        large.close();
    }

    /** One in a hundred says forty things more, one in ten eight, every other one two. */
    private void sayMore() throws SQLException {
        String table = large.table(AoStatement.class);
        execute("INSERT INTO " + table + " (\"COMMUNITY_ID\", \"USER_KEY\", \"PERSON_KEY\", \"TOPIC_ID\","
                + " \"TOPIC_NAME\", \"STATEMENT_KEY\", \"RELATION\", \"CAN_BE_ASKED\", \"CONFIRMED_AT\", \"RANK_KEY\")"
                + " SELECT \"COMMUNITY_ID\", \"USER_KEY\", \"PERSON_KEY\", \"TOPIC_ID\" + 9 + g,"
                + " 'A topic called ' || g, \"STATEMENT_KEY\" || ':' || g, \"RELATION\", \"CAN_BE_ASKED\","
                + " \"CONFIRMED_AT\", \"RANK_KEY\" || g FROM " + table + ", generate_series(1, 40) g"
                + " WHERE g <= CASE WHEN \"ID\" % 100 = 0 THEN 40 WHEN \"ID\" % 10 = 0 THEN 8"
                + " WHEN \"ID\" % 2 = 0 THEN 2 ELSE 0 END");
    }

    private void analyze() throws SQLException {
        execute("VACUUM ANALYZE");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = large.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Template template() throws Exception {
        VelocityEngine velocity = new VelocityEngine();
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "string");
        velocity.setProperty("string.resource.loader.class", StringResourceLoader.class.getName());
        velocity.setProperty("string.resource.loader.cache", "true");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.init();
        StringResourceRepository texts = StringResourceLoader.getRepository();
        texts.putStringResource("plain", PLAIN);
        return velocity.getTemplate("plain");
    }

    @Benchmark
    public String macro() {
        String html = macro.execute(SETTING, "", page);
        large.database.statements().reset();
        return html;
    }

    @Benchmark
    public String fourStatements() throws IOException, SQLException {
        try (Connection connection = large.database.dataSource().getConnection()) {
            return shown(
                    rows(
                            connection,
                            "SELECT \"ID\", \"COMMUNITY_NAME\", \"MEMBER_COUNT\" FROM " + large.table(AoCommunity.class)
                                    + " WHERE \"ID\" = ?",
                            large.community.id()),
                    page(connection, "\"ID\", \"USER_KEY\", \"MEMBER_ROLE\", \"SINCE\", \"NAME_KEY\""),
                    connection);
        } finally {
            large.database.statements().reset();
        }
    }

    @Benchmark
    public Object pageOfMembers() throws SQLException {
        try (Connection connection = large.database.dataSource().getConnection()) {
            return page(connection, "*");
        } finally {
            large.database.statements().reset();
        }
    }

    /** What a statement of a topic costs more for the card, within its transaction. */
    @Benchmark
    public void renewTopics() {
        large.inOne(() -> {
            large.app.get(MemberCards.class).renew(large.app.get(BestStatements.class), Set.of(next()));
            return null;
        });
    }

    /** What a grant costs more for the card, within its transaction. */
    @Benchmark
    public void renewAccreditations() {
        large.inOne(() -> {
            large.app.get(MemberCards.class).renew(large.app.get(CountingAccreditations.class), Set.of(next()));
            return null;
        });
    }

    private MemberId next() {
        turn = (turn + 7919) % members;
        return new MemberId(large.community.id(), LargeCommunity.person(turn));
    }

    private List<List<Object>> page(Connection connection, String columns) throws SQLException {
        KeyRange range = KeyRange.of(large.community.id(), 1);
        return rows(
                connection,
                "SELECT " + columns + " FROM " + large.table(AoMember.class)
                        + " WHERE \"NAME_KEY\" > ? AND \"NAME_KEY\" < ? ORDER BY \"NAME_KEY\" LIMIT 51",
                range.first(),
                range.end());
    }

    private String shown(List<List<Object>> community, List<List<Object>> page, Connection connection)
            throws IOException, SQLException {
        List<List<Object>> fifty = page.subList(0, 50);
        Map<Object, List<String>> topics = new HashMap<>();
        for (List<Object> row : rows(
                connection,
                "SELECT \"USER_KEY\", \"RELATION\", \"TOPIC_NAME\" FROM " + large.table(AoStatement.class)
                        + " WHERE \"PERSON_KEY\" IN (" + "?,".repeat(49) + "?) ORDER BY \"RANK_KEY\"",
                fifty.stream()
                        .map(row -> large.community.id() + ":" + row.get(1))
                        .toArray())) {
            List<String> said = topics.computeIfAbsent(row.get(0), any -> new ArrayList<>());
            if (said.size() < 3) {
                said.add("guildhall.expertise.reason." + row.get(1) + "[" + row.get(2) + "]");
            }
        }
        List<Object> parameters =
                new ArrayList<>(fifty.stream().map(row -> row.get(1)).toList());
        parameters.addAll(List.of(large.community.id(), "active", "2026-11-24", "2026-11-24"));
        Map<Object, List<String>> accreditations = new HashMap<>();
        for (List<Object> row : rows(
                connection,
                "SELECT a.\"HOLDER_KEY\", s.\"SCHEME_NAME\", a.\"LEVEL_NAME\" FROM "
                        + large.table(AoAccreditation.class) + " a JOIN " + large.table(AoScheme.class)
                        + " s ON s.\"ID\" = a.\"SCHEME_ID\" WHERE a.\"HOLDER_KEY\" IN (" + "?,".repeat(49)
                        + "?) AND a.\"COMMUNITY_ID\" = ? AND a.\"ACCRED_STATE\" = ? AND a.\"EFFECTIVE_FROM\" <= ?"
                        + " AND a.\"EXPIRES_ON\" >= ? ORDER BY a.\"ID\" DESC",
                parameters.toArray())) {
            accreditations
                    .computeIfAbsent(row.get(0), any -> new ArrayList<>())
                    .add("guildhall.expertise.accredited[" + row.get(1) + ", " + row.get(2)
                            + ", guildhall.accreditation.state.in-force]");
        }
        List<Map<String, Object>> members = new ArrayList<>();
        for (List<Object> row : fifty) {
            members.add(Map.of(
                    "name",
                    "Person " + row.get(1),
                    "topics",
                    topics.getOrDefault(row.get(1), List.of()),
                    "accreditations",
                    accreditations.getOrDefault(row.get(1), List.of())));
        }
        StringWriter out = new StringWriter();
        plain.merge(
                new VelocityContext(
                        new HashMap<>(Map.of("count", community.get(0).get(2), "members", members))),
                out);
        return out.toString();
    }

    private static List<List<Object>> rows(Connection connection, String sql, Object... parameters)
            throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = query.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    List<Object> row = new ArrayList<>(columns);
                    for (int column = 1; column <= columns; column++) {
                        row.add(found.getObject(column));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
