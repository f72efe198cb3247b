package org.guildhall.build;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Javadoc comments of the app's types and methods, read from its sources by the JDK's own parser. */
final class SourceComments {

    /**
     * A type or a method with its comment.
     *
     * @param type the binary name of the type, or of the type that has the method
     * @param name the name of the method, empty for a type itself
     * @param parameters the simple names of the method's parameter types without type arguments
     * @param isPublic whether it and all types around it are public; methods of interfaces are
     * @param hasComment whether a Javadoc comment stands on it
     * @param isOverride whether it is marked as a method of a super type
     * @param refusals what the comment says after {@code @throws RequestRefusedException}; empty when it says nothing
     */
    record Documented(
            String type,
            String name,
            List<String> parameters,
            boolean isPublic,
            boolean hasComment,
            boolean isOverride,
            String refusals) {

        @Override
        public String toString() {
            return name.isEmpty() ? type : type + "#" + name + "(" + String.join(", ", parameters) + ")";
        }
    }

    private final List<Documented> all;

    private SourceComments(List<Documented> all) {
        this.all = all;
    }

    Stream<Documented> types() {
        return all.stream().filter(each -> each.name().isEmpty());
    }

    Stream<Documented> methods() {
        return all.stream().filter(each -> !each.name().isEmpty());
    }

    /** The methods of this name of the types with this simple name. */
    Stream<Documented> called(String type, String name) {
        return methods()
                .filter(each -> each.name().equals(name))
                .filter(each -> each.type().endsWith("." + type) || each.type().endsWith("$" + type));
    }

    static SourceComments below(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            Reader reader = new Reader(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.read(unit);
            }
            return new SourceComments(reader.found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees trees;
        private final List<Documented> found = new ArrayList<>();
        private final Deque<Around> around = new ArrayDeque<>();

        private record Around(String name, boolean isPublic, boolean isInterface) {}

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        void read(CompilationUnitTree unit) {
            if (!unit.getTypeDecls().isEmpty()) {
                around.push(new Around(unit.getPackageName().toString(), true, false));
                scan(unit, null);
                around.pop();
            }
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getSimpleName().length() == 0) {
                return null;
            }
            Around outer = around.peek();
            String name = outer.name() + (around.size() == 1 ? "." : "$") + type.getSimpleName();
            boolean isPublic = isOpen(outer, type.getModifiers().getFlags().contains(Modifier.PUBLIC));
            found.add(documented(name, "", List.of(), isPublic, false));
            around.push(new Around(name, isPublic, type.getKind() == Tree.Kind.INTERFACE));
            super.visitClass(type, nothing);
            around.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Around outer = around.peek();
            boolean isOverride = method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
            List<String> parameters = method.getParameters().stream()
                    .map(each -> simple(each.getType().toString()))
                    .toList();
            boolean isPublic = isOpen(outer, method.getModifiers().getFlags().contains(Modifier.PUBLIC));
            if (method.getReturnType() != null) {
                found.add(documented(outer.name(), method.getName().toString(), parameters, isPublic, isOverride));
            }
            return null;
        }

        private static boolean isOpen(Around outer, boolean isMarkedPublic) {
            return outer.isPublic() && (isMarkedPublic || outer.isInterface());
        }

        private static String simple(String type) {
            String raw = type.replaceAll("<.*>", "").replace("...", "[]");
            return raw.substring(raw.lastIndexOf('.') + 1);
        }

        private Documented documented(
                String type, String name, List<String> parameters, boolean isPublic, boolean isOverride) {
            TreePath path = getCurrentPath();
            DocCommentTree comment = trees.getDocCommentTree(path);
            return new Documented(
                    type,
                    name,
                    parameters,
                    isPublic,
                    comment != null,
                    isOverride,
                    comment == null ? "" : refusals(comment));
        }

        private static String refusals(DocCommentTree comment) {
            StringBuilder said = new StringBuilder();
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ThrowsTree thrown
                        && thrown.getExceptionName().toString().endsWith("RequestRefusedException")) {
                    thrown.getDescription().forEach(part -> said.append(part));
                }
            }
            return said.toString().replaceAll("\\s+", " ");
        }
    }
}
