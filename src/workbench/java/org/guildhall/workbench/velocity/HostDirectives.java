package org.guildhall.workbench.velocity;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.directive.DirectiveConstants;
import org.apache.velocity.runtime.parser.node.Node;
import org.guildhall.workbench.RequestState;

/** The directives that Confluence adds to Velocity, as far as apps of today use them. */
public final class HostDirectives {
    private HostDirectives() {}

    static List<String> classNames() {
        return Stream.of(
                        RequireResource.class,
                        FormXsrfToken.class,
                        Decorators.ApplyDecorator.class,
                        Decorators.DecoratorParam.class)
                .map(Class::getName)
                .toList();
    }

    /** Asks for a web resource: {@code #requireResource("plugin:module")}. */
    public static final class RequireResource extends Directive {
        @Override
        public String getName() {
            return "requireResource";
        }

        @Override
        public int getType() {
            return DirectiveConstants.LINE;
        }

        @Override
        public boolean render(InternalContextAdapter context, Writer out, Node node) {
            RequestState.current().require((String) node.jjtGetChild(0).value(context));
            return true;
        }
    }

    /** The hidden input with the session's token. */
    public static final class FormXsrfToken extends Directive {
        @Override
        public String getName() {
            return "form_xsrfToken";
        }

        @Override
        public int getType() {
            return DirectiveConstants.LINE;
        }

        @Override
        public boolean render(InternalContextAdapter context, Writer out, Node node) throws IOException {
            String token = RequestState.current().token();
            out.write("<input type=\"hidden\" name=\"atl_token\" value=\""
                    + AutomaticEncoding.encode(token == null ? "" : token) + "\">");
            return true;
        }
    }
}
