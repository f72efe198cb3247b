package org.guildhall.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The app, but for one folder of its jar, which is another. */
public final class FolderPlugin extends ClassPathPlugin {
    private final String name;
    private final Path folder;

    /** @param name of the folder in the jar, such as {@code i18n/} */
    public FolderPlugin(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    @Override
    public Optional<InputStream> resource(String path) {
        if (!path.startsWith(name)) {
            return super.resource(path);
        }
        Path file = folder.resolve(path.substring(name.length()));
        try {
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> entries(String asked) {
        if (!asked.equals(name)) {
            return super.entries(asked);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> name + file.getFileName()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
