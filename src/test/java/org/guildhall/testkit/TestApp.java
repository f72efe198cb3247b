package org.guildhall.testkit;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.build.Compiled;
import org.guildhall.credential.openbadges.Fetcher;
import org.guildhall.platform.Accounts;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.Mail;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.MasterSecret;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MessagesForPeople;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SiteAddress;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.ao.AoEngines;

/**
 * The app, put together from the index of components that the build writes, as the host's container does it: one of each
 * component, by constructor and type, made when it is first asked for. What the host gives, a test gives.
 */
public final class TestApp {
    private static final List<Class<?>> COMPONENTS = components();

    private final Map<Class<?>, Object> given = new HashMap<>();
    private final Map<Class<?>, List<?>> givenLists = new HashMap<>();
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Set<Class<?>> askedFor = new HashSet<>();

    private TestApp() {}

    /** On a database, of a site without mail; texts are their keys, and background work is done at once. */
    public static TestApp on(AoDatabase database) {
        return new TestApp()
                .with(ActiveObjects.class, database.ao())
                .with(AoEngines.class, database.engines())
                .with(SqlReads.class, database.sql())
                .with(Messages.class, new KeyTexts())
                .with(SharedLookups.class, new NoSharing())
                .with(SiteAddress.class, () -> "https://wiki.example.org")
                .with(SiteSettings.class, new FakeSiteSettings())
                .with(MasterSecret.class, () -> Optional.of("a secret of more than thirty-two characters"))
                .with(Mailboxes.class, people -> Map.of())
                .with(Mail.class, new NoMail())
                .with(MessagesForPeople.class, person -> new KeyTexts())
                .with(Accounts.class, new FakePeople())
                .with(Fetcher.class, Fetcher.NONE)
                .with(RequestParameters.class, new FakeRequest())
                .with(BackgroundWork.class, Runnable::run);
    }

    /**
     * Takes the place of the component of a type.
     *
     * @throws IllegalStateException if somebody has got another one already
     */
    public <T> TestApp with(Class<T> type, T part) {
        refuseIfAskedFor(type);
        given.put(type, part);
        return this;
    }

    /** What whoever asks for all components of a type gets in their place; may be changed later on. */
    public <T> TestApp withAll(Class<T> type, List<T> parts) {
        refuseIfAskedFor(type);
        givenLists.put(type, parts);
        return this;
    }

    /** The only component that is of the type, or what was given in its place. */
    public <T> T get(Class<T> type) {
        askedFor.add(type);
        return type.cast(given.containsKey(type) ? given.get(type) : component(only(type)));
    }

    /** All components that are of the type, in the order of the index, or what was given in their place. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Class<T> type) {
        askedFor.add(type);
        return givenLists.containsKey(type)
                ? (List<T>) givenLists.get(type)
                : (List<T>) of(type).map(this::component).toList();
    }

    /** A new one of something that is no component but has its parts injected, such as a macro. */
    public <T> T make(Class<T> type) {
        Constructor<?> constructor = constructor(type);
        Object[] parts = Arrays.stream(constructor.getGenericParameterTypes())
                .map(this::injected)
                .toArray();
        try {
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(parts));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Object injected(Type wanted) {
        return wanted instanceof ParameterizedType many
                        && Collection.class.isAssignableFrom((Class<?>) many.getRawType())
                ? all((Class<?>) many.getActualTypeArguments()[0])
                : get((Class<?>) wanted);
    }

    private Object component(Class<?> type) {
        Object present = given.containsKey(type) ? given.get(type) : made.get(type);
        if (present == null) {
            present = make(type);
            made.put(type, present);
        }
        return present;
    }

    private void refuseIfAskedFor(Class<?> type) {
        if (askedFor.contains(type)) {
            throw new IllegalStateException(type + " is in use already");
        }
    }

    private static Class<?> only(Class<?> type) {
        List<Class<?>> fitting = of(type).toList();
        if (fitting.size() != 1) {
            throw new IllegalStateException("Of " + type + " there must be one component, or one given: " + fitting);
        }
        return fitting.get(0);
    }

    private static Stream<Class<?>> of(Class<?> type) {
        return COMPONENTS.stream().filter(type::isAssignableFrom);
    }

    private static Constructor<?> constructor(Class<?> type) {
        List<Constructor<?>> all = List.of(type.getDeclaredConstructors());
        return all.stream()
                .filter(each -> all.size() == 1 || each.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no constructor to inject"));
    }

    private static List<Class<?>> components() {
        try (Stream<String> index = Files.lines(Compiled.classes().resolve("META-INF/plugin-components/component"))) {
            return index.<Class<?>>map(line -> load(line.replaceFirst("#.*", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The build writes the index of components: mvn process-classes", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
