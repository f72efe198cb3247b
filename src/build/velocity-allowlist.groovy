/*
 * Fills the descriptor's velocity-allowlist with every method of the app's own classes that @ForTemplates opens to
 * templates, in the form that Confluence reads and in a fixed order. What makes another view of the same type out of a
 * view is for Java only. Running it again changes nothing.
 */
import io.github.classgraph.ClassGraph
import java.util.regex.Matcher

final String MARK = 'org.guildhall.platform.ForTemplates'
final List<String> OF_EVERY_OBJECT = ['equals', 'hashCode', 'toString']

File classes = new File(project.build.outputDirectory)
File descriptor = new File(classes, 'atlassian-plugin.xml')
SortedSet<String> methods = new TreeSet<>()

def scan = new ClassGraph().overrideClasspath(classes).acceptPackages('org.guildhall').enableAllInfo().ignoreClassVisibility().scan()
try {
    scan.allClasses.each { type ->
        boolean whole = type.hasAnnotation(MARK)
        def marked = type.declaredMethodInfo.findAll { method ->
            method.isPublic() && !method.isStatic() && !method.isSynthetic() &&
                    (method.hasAnnotation(MARK) || whole && !OF_EVERY_OBJECT.contains(method.name) &&
                            method.typeDescriptor.resultType.toString() != type.name)
        }
        if ((whole || marked) && (!type.isPublic() || type.name.contains('$'))) {
            throw new IllegalStateException("Templates can call public top-level classes only, not ${type.name}")
        }
        marked.each { method ->
            methods << "${type.name}#${method.name}(${method.parameterInfo*.typeDescriptor.join(',')})".toString()
        }
    }
} finally {
    scan.close()
}

String text = descriptor.getText('UTF-8')
String element = methods.collect { "    <method>${it}</method>\n" }.join('')
String filled = text.replaceFirst(
        '(?s)<velocity-allowlist key="template-allowlist"(?:/>|>.*?</velocity-allowlist>)',
        Matcher.quoteReplacement("<velocity-allowlist key=\"template-allowlist\">\n${element}  </velocity-allowlist>"))
if (methods.isEmpty() || !filled.contains(element)) {
    throw new IllegalStateException("${descriptor} has no place for what templates may call")
}
descriptor.setText(filled, 'UTF-8')
log.info("Opened ${methods.size()} methods to templates")
