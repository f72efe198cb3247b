/*
 * Writes META-INF/plugin-components/{component,imports,exports} from the Spring Scanner annotations of the compiled
 * classes, as Atlassian's own build plugin does, which the default build cannot reach.
 */
import io.github.classgraph.AnnotationInfo
import io.github.classgraph.ClassGraph

final String SCANNER = 'com.atlassian.plugin.spring.scanner.annotation.'
final String IMPORT = SCANNER + 'imports.ComponentImport'
final String EXPORT = SCANNER + 'export.ExportAsService'
final String COMPONENT = project.properties['ee'] + '.inject.Named'

File classes = new File(project.build.outputDirectory)
File target = new File(classes, 'META-INF/plugin-components')
target.mkdirs()

def named = { AnnotationInfo annotation -> annotation.parameterValues.getValue('value') ?: '' }
def entry = { String type, String name -> name ? type + '#' + name : type }
Set<String> components = new TreeSet<>(), imports = new TreeSet<>(), exports = new TreeSet<>()

def scan = new ClassGraph().overrideClasspath(classes).acceptPackages('org.guildhall').enableAllInfo().ignoreClassVisibility()
        .ignoreMethodVisibility().ignoreFieldVisibility().scan()
try {
    scan.allClasses.each { type ->
        def component = type.getAnnotationInfo(COMPONENT)
        if (component != null && !type.isAbstract() && !type.isInterface()) {
            components << entry(type.name, named(component))
        }
        def export = type.getAnnotationInfo(EXPORT)
        if (export != null) {
            def interfaces = export.parameterValues.getValue('value').collect { it.name }
            exports << entry(type.name, interfaces.join(','))
        }
        type.declaredFieldInfo.findAll { it.hasAnnotation(IMPORT) }.each { field ->
            imports << entry(field.typeSignatureOrTypeDescriptor.toString().replaceAll('<.*', ''), named(field.getAnnotationInfo(IMPORT)))
        }
        type.declaredMethodAndConstructorInfo*.parameterInfo.flatten().findAll { it.hasAnnotation(IMPORT) }.each { parameter ->
            imports << entry(parameter.typeDescriptor.toString(), named(parameter.getAnnotationInfo(IMPORT)))
        }
    }
} finally {
    scan.close()
}

if (components.isEmpty()) {
    throw new IllegalStateException("No class bears @${COMPONENT}: the app would start with nothing in it")
}

[component: components, imports: imports, exports: exports].each { name, lines ->
    new File(target, name as String).setText(lines.collect { it + '\n' }.join(''), 'UTF-8')
}
log.info("Indexed ${components.size()} components, ${imports.size()} imports, ${exports.size()} exports")
