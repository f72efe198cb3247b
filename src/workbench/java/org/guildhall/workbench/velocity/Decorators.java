package org.guildhall.workbench.velocity;

import com.atlassian.confluence.themes.ThemeHelper;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.directive.DirectiveConstants;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * The directives with which a page of the space tools asks for its frames. Each frame fails without the parameters that
 * open apps give it.
 */
public final class Decorators {
    private static final String PARAMETERS = Decorators.class.getName();
    private static final Map<String, List<String>> NEEDED = Map.of(
            "space-administration", List.of("mode", "space"),
            "spaceadminpanel", List.of("title", "selection", "selectedTab", "selectedSpaceToolsWebItem"));

    private Decorators() {}

    /** Renders its body; the frame around it is told the parameters. */
    public static final class ApplyDecorator extends Directive {
        @Override
        public String getName() {
            return "applyDecorator";
        }

        @Override
        public int getType() {
            return DirectiveConstants.BLOCK;
        }

        @Override
        public boolean render(InternalContextAdapter context, Writer out, Node node) throws IOException {
            Object around = context.get(PARAMETERS);
            Map<String, Object> parameters = new HashMap<>();
            context.put(PARAMETERS, parameters);
            boolean isRendered = node.jjtGetChild(node.jjtGetNumChildren() - 1).render(context, out);
            context.put(PARAMETERS, around);
            check(parameters);
            return isRendered;
        }

        private static void check(Map<String, Object> parameters) {
            if (!(parameters.get("helper") instanceof ThemeHelper)) {
                throw new IllegalStateException("The decorator is not given the action's helper");
            }
            List<String> needed = NEEDED.get(String.valueOf(parameters.get("context")));
            if (needed == null) {
                throw new IllegalStateException("The decorator knows no context " + parameters.get("context"));
            }
            needed.forEach(name -> require(name, parameters.get(name)));
        }

        private static void require(String name, Object value) {
            if (value == null || value.toString().isBlank()) {
                throw new IllegalStateException("The decorator is not given the parameter " + name);
            }
        }
    }

    /** Tells the frame something: {@code #decoratorParam("name" $value)}. */
    public static final class DecoratorParam extends Directive {
        @Override
        public String getName() {
            return "decoratorParam";
        }

        @Override
        public int getType() {
            return DirectiveConstants.LINE;
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean render(InternalContextAdapter context, Writer out, Node node) {
            Map<String, Object> parameters = (Map<String, Object>) context.get(PARAMETERS);
            if (parameters == null) {
                throw new IllegalStateException("A parameter stands outside of every decorator");
            }
            parameters.put(
                    (String) node.jjtGetChild(0).value(context),
                    node.jjtGetChild(1).value(context));
            return true;
        }
    }
}
