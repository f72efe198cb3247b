package org.guildhall.build;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.guildhall.workbench.velocity.Decorators;
import org.guildhall.workbench.velocity.HostDirectives;

/** Every call that a template can make, in all of its branches, found by following the types of what it is given. */
final class TemplateCalls {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** A call and the type of what it is made on. */
    record Call(Shape target, Method method) {}

    private final RuntimeInstance velocity = velocity();
    private final Set<Call> calls = new LinkedHashSet<>();
    private final Set<Path> templates = new LinkedHashSet<>();
    private final Map<String, String> constants = new HashMap<>();

    /**
     * Follows a template and those it includes.
     *
     * @param template such as {@code templates/guildhall/accreditation/gate/open.vm}
     * @param given what it calls anything on, beside the texts
     */
    void follow(String template, Map<String, Shape> given) {
        Map<String, Shape> scope = new HashMap<>(given);
        scope.put("i18n", Shape.of(I18nResolver.class));
        include(template, scope);
    }

    Set<Call> calls() {
        return calls;
    }

    /** The files that were followed. */
    Set<Path> templates() {
        return templates;
    }

    private void include(String template, Map<String, Shape> scope) {
        Path file = RESOURCES.resolve(template);
        templates.add(file);
        read(parsed(text(file), template), scope);
    }

    private void read(Node node, Map<String, Shape> scope) {
        if (node instanceof ASTSetDirective) {
            String name = ((ASTReference) node.jjtGetChild(0)).getRootString();
            scope.put(name, shape(node.jjtGetChild(1), scope));
            literal(node.jjtGetChild(1)).ifPresent(text -> constants.put(name, text));
        } else if (node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("foreach")) {
            scope.put(
                    ((ASTReference) node.jjtGetChild(0)).getRootString(),
                    shape(node.jjtGetChild(2), scope).element());
            read(node.jjtGetChild(3), scope);
        } else if (node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("parse")) {
            include(constant(node.jjtGetChild(0)), scope);
        } else {
            shape(node, scope);
        }
    }

    /** The shape of a value; everything but references and what holds them is as good as a text. */
    private Shape shape(Node node, Map<String, Shape> scope) {
        if (node instanceof ASTReference reference) {
            return shapeOf(reference, scope);
        }
        if (node instanceof ASTStringLiteral && inner(node).matches("(?s).*[$#].*")) {
            read(parsed(inner(node), "a text"), scope);
            return Shape.of(String.class);
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            read(node.jjtGetChild(i), scope);
        }
        boolean isWrapped = node.getClass().getSimpleName().equals("ASTExpression");
        return isWrapped ? shape(node.jjtGetChild(0), scope) : Shape.of(String.class);
    }

    private Shape shapeOf(ASTReference reference, Map<String, Shape> scope) {
        Shape shape = scope.getOrDefault(reference.getRootString(), Shape.of(String.class));
        for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
            Method method = method(shape, reference.jjtGetChild(i), scope);
            calls.add(new Call(shape, method));
            shape = Shape.of(method.getGenericReturnType());
        }
        return shape;
    }

    private Method method(Shape target, Node step, Map<String, Shape> scope) {
        if (step instanceof ASTIdentifier) {
            return target.property(((SimpleNode) step).getFirstToken().image);
        }
        List<Shape> arguments = IntStream.range(1, step.jjtGetNumChildren())
                .mapToObj(i -> shape(step.jjtGetChild(i), scope))
                .toList();
        return target.method(((ASTMethod) step).getMethodName(), arguments);
    }

    /** The text that a node is, or that its variable was set to. */
    private String constant(Node node) {
        return node instanceof ASTReference reference ? constants.get(reference.getRootString()) : inner(node);
    }

    private static Optional<String> literal(Node node) {
        Node value = node.jjtGetNumChildren() == 1 ? node.jjtGetChild(0) : node;
        return value instanceof ASTStringLiteral ? Optional.of(inner(value)) : Optional.empty();
    }

    /** What stands between the quotes. */
    private static String inner(Node literal) {
        String quoted = ((SimpleNode) literal).getFirstToken().image;
        return quoted.substring(1, quoted.length() - 1);
    }

    private SimpleNode parsed(String text, String name) {
        try {
            SimpleNode root = velocity.parse(new StringReader(text), name);
            InternalContextAdapterImpl context = new InternalContextAdapterImpl(new VelocityContext());
            context.pushCurrentTemplateName(name);
            root.init(context, velocity);
            return root;
        } catch (Exception e) {
            throw new AssertionError(name + " is no template", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeInstance velocity() {
        RuntimeInstance velocity = new RuntimeInstance();
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty(
                "userdirective",
                String.join(
                        ",",
                        HostDirectives.RequireResource.class.getName(),
                        HostDirectives.FormXsrfToken.class.getName(),
                        Decorators.ApplyDecorator.class.getName(),
                        Decorators.DecoratorParam.class.getName()));
        try {
            velocity.init();
            return velocity;
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }
}
