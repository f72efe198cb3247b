package org.guildhall.platform.ao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.build.Compiled;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;

/** Every query that the app keeps as a constant. */
public class SqlTextsOnEveryDatabaseTest extends OnEveryDatabase {
    public SqlTextsOnEveryDatabaseTest(String mode, String product, String quote) {
        super(mode, product, quote);
    }

    @Override
    protected List<SqlText> texts() {
        List<SqlText> texts = new ArrayList<>();
        for (Field field : constants()) {
            if (field.getType() == SqlText.class) {
                texts.add((SqlText) value(field));
            } else if (field.getType() == SqlTexts.class) {
                texts.addAll(((SqlTexts) value(field)).all());
            }
        }
        return texts;
    }

    private static List<Field> constants() {
        Path classes = Compiled.classes();
        try (Stream<Path> files = Files.walk(classes.resolve("org"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .flatMap(name -> Arrays.stream(loaded(name).getDeclaredFields()))
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
