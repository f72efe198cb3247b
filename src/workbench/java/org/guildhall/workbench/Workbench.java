package org.guildhall.workbench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.guildhall.workbench.ao.KeptConnections;
import org.guildhall.workbench.platform.Platform;
import org.guildhall.workbench.sample.SampleData;
import org.guildhall.workbench.site.HostServices;
import org.guildhall.workbench.site.Site;
import org.guildhall.workbench.web.WebServer;

/** A running workbench: the built app in a small wiki. */
public final class Workbench implements AutoCloseable {
    private static final String MASTER_SECRET = "guildhall.masterSecret";

    private final HikariDataSource pool;
    private final SqlCount sql = new SqlCount();
    private final Platform platform;
    private final Site site;
    private final WebServer web;
    private final List<String> problems = new CopyOnWriteArrayList<>();

    private Workbench(WorkbenchSettings settings) {
        QuietLogs.begin();
        pool = new HikariDataSource(poolFor(settings));
        DataSource dataSource = sql.watch(pool);
        platform = new Platform(dataSource);
        site = new Site(dataSource, platform.events());
        HostServices.offer(platform, site, dataSource);
        if (System.getProperty(MASTER_SECRET) == null) {
            System.setProperty(MASTER_SECRET, "protects the keys of sample data and nothing else");
        }
        web = served(settings);
        site.setBaseAddress(address().toString());
        open(settings);
    }

    /** Nobody is let in before everything is there. */
    private void open(WorkbenchSettings settings) {
        try {
            if (settings.sampleData() && site.users().isEmpty()) {
                web.inPrivate(address -> new SampleData(this, address).load());
            }
            web.open();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public static Workbench start(WorkbenchSettings settings) {
        return new Workbench(settings);
    }

    /** Runs in the foreground until it is told to stop. */
    public static void main(String[] arguments) {
        Workbench workbench = start(WorkbenchSettings.fromProperties());
        Runtime.getRuntime().addShutdownHook(new Thread(workbench::close));
        System.out.println();
        System.out.println("Guildhall is at " + workbench.address());
        SampleData.SIGN_INS.forEach(person ->
                System.out.printf("  %-12s password %-12s %s%n", person.username(), person.password(), person.note()));
        System.out.println("Press Ctrl-C to stop.");
        workbench.web.await();
    }

    /** Such as {@code http://localhost:1990/confluence}. */
    public URI address() {
        return web.address();
    }

    public Platform platform() {
        return platform;
    }

    public Site site() {
        return site;
    }

    public SqlCount sql() {
        return sql;
    }

    /** Where everything is stored, for tests that look whether something was. */
    public DataSource database() {
        return pool;
    }

    /** Every loud error since the start. */
    public List<String> problems() {
        return problems;
    }

    @Override
    public void close() {
        web.close();
        platform.close();
        pool.close();
    }

    /** Nothing keeps running when the app cannot be installed or served. */
    private WebServer served(WorkbenchSettings settings) {
        try {
            platform.install(settings.jar());
            return new WebServer(this, settings.port());
        } catch (RuntimeException e) {
            platform.close();
            pool.close();
            throw e;
        }
    }

    private static HikariConfig poolFor(WorkbenchSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.jdbcUrl());
        config.setUsername(settings.jdbcUser());
        config.setPassword(settings.jdbcPassword());
        config.setMaximumPoolSize(20);
        config.setExceptionOverrideClassName(KeptConnections.class.getName());
        return config;
    }
}
