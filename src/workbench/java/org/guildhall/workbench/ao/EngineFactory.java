package org.guildhall.workbench.ao;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultSchemaConfiguration;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Builds the engine as Atlassian configures it: prefixed table names of at most 30 characters. */
final class EngineFactory {
    private EngineFactory() {}

    static EntityManager engine(DataSource dataSource, String namespace) {
        return new EntityManager(provider(dataSource), configuration(namespace));
    }

    /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5, as Atlassian documents it. */
    static String tablePrefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseProvider provider(DataSource dataSource) {
        DisposableDataSource disposable = disposable(dataSource);
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "H2" -> new H2DatabaseProvider(disposable, "PUBLIC");
                case "PostgreSQL" -> new PostgreSQLDatabaseProvider(disposable, "public");
                default -> throw new IllegalArgumentException("The workbench does not know the database " + product);
            };
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static DisposableDataSource disposable(DataSource dataSource) {
        InvocationHandler passOn = (proxy, method, arguments) -> {
            if (method.getName().equals("dispose")) {
                return null;
            }
            try {
                return method.invoke(dataSource, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (DisposableDataSource) Proxy.newProxyInstance(
                EngineFactory.class.getClassLoader(), new Class<?>[] {DisposableDataSource.class}, passOn);
    }

    private static EntityManagerConfiguration configuration(String namespace) {
        String prefix = tablePrefix(namespace);
        NameConverters names = new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
        return new EntityManagerConfiguration() {
            @SuppressWarnings("deprecation")
            @Override
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names;
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return new OwnTablesOnly(prefix);
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        };
    }

    /** Migration touches no table of anybody else. */
    private static final class OwnTablesOnly extends DefaultSchemaConfiguration {
        private final String prefix;

        OwnTablesOnly(String prefix) {
            this.prefix = prefix.toUpperCase(Locale.ROOT);
        }

        @Override
        public boolean shouldManageTable(String table, boolean caseSensitive) {
            return table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }
    }
}
