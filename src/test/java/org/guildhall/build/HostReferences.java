package org.guildhall.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * What compiled classes take from the host: types, fields, methods called, inherited or implemented, annotation
 * attributes. Inherited members count for the host type that declares them.
 */
final class HostReferences {
    private static final List<String> HOST = List.of("com.atlassian.", "net.java.ao.", "org.apache.struts2.");

    private final SortedMap<String, SortedSet<String>> users = new TreeMap<>();

    /** Each host member, in words as in {@code host-api.txt}, with the classes below {@code root} that use it. */
    static SortedMap<String, SortedSet<String>> of(Path root) {
        HostReferences references = new HostReferences();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(references::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return references.users;
    }

    private void read(Path file) {
        try {
            ClassReader type = new ClassReader(Files.readAllBytes(file));
            String user = type.getClassName().replace('/', '.');
            type.accept(new ClassRemapper(new ClassWriter(0), new Reading(user)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHost(String className) {
        return HOST.stream().anyMatch(className::startsWith);
    }

    private static String method(String owner, String name, String descriptor) {
        String parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .collect(Collectors.joining(", "));
        return owner + "." + name + "(" + parameters + ") : "
                + Type.getReturnType(descriptor).getClassName();
    }

    /** Changes no name: a remapper is asked for each name that a class file holds, wherever it stands. */
    private final class Reading extends Remapper {
        private final String user;

        Reading(String user) {
            this.user = user;
        }

        @Override
        public String map(String internalName) {
            String type = internalName.replace('/', '.');
            if (isHost(type)) {
                add(type);
            }
            return internalName;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            String type = owner.replace('/', '.');
            if (isHost(type)) {
                add(method(type, name, descriptor));
            } else if (type.startsWith("org.guildhall.") && !name.startsWith("<")) {
                addInherited(load(type), name, descriptor);
            }
            return name;
        }

        @Override
        public String mapFieldName(String owner, String name, String descriptor) {
            String type = owner.replace('/', '.');
            if (isHost(type)) {
                add(type + "." + name + " : " + Type.getType(descriptor).getClassName());
            }
            return name;
        }

        @Override
        public String mapInvokeDynamicMethodName(String name, String descriptor) {
            String type = Type.getReturnType(descriptor).getClassName();
            if (isHost(type)) {
                addByName(load(type), name);
            }
            return name;
        }

        @Override
        public String mapAnnotationAttributeName(String descriptor, String name) {
            String type = Type.getType(descriptor).getClassName();
            if (isHost(type)) {
                addByName(load(type), name);
            }
            return name;
        }

        private void addInherited(Class<?> type, String name, String descriptor) {
            Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                    .forEach(parent -> {
                        addDeclared(parent, name, descriptor);
                        addInherited(parent, name, descriptor);
                    });
        }

        private void addDeclared(Class<?> type, String name, String descriptor) {
            if (isHost(type.getName())) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name))
                        .filter(method -> Type.getMethodDescriptor(method).equals(descriptor))
                        .forEach(method -> add(method(type.getName(), name, descriptor)));
            }
        }

        private void addByName(Class<?> type, String name) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name)) {
                    add(method(type.getName(), name, Type.getMethodDescriptor(method)));
                }
            }
        }

        private Class<?> load(String type) {
            try {
                return Class.forName(type, false, HostReferences.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        private void add(String member) {
            users.computeIfAbsent(member, key -> new TreeSet<>()).add(user);
        }
    }
}
