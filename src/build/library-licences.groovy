/*
 * Puts the app's licence, a NOTICE, and the licences of the libraries it brings along into the jar. Texts are taken from the
 * libraries' own artifacts; where one ships none and its POM says Apache-2.0, that licence's text is the project's own.
 */
import java.util.zip.ZipFile
import org.apache.maven.model.building.ModelBuildingRequest
import org.apache.maven.project.DefaultProjectBuildingRequest
import org.apache.maven.project.ProjectBuilder

File meta = new File(project.build.outputDirectory, 'META-INF')
File licences = new File(meta, 'licenses')
licences.deleteDir()
licences.mkdirs()
String apache = new File(project.basedir, 'LICENSE').getText('UTF-8')
new File(meta, 'LICENSE').setText(apache, 'UTF-8')

def builder = session.container.lookup(ProjectBuilder)
def described = { artifact ->
    def request = new DefaultProjectBuildingRequest(session.projectBuildingRequest)
    request.processPlugins = false
    request.validationLevel = ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL
    builder.build(artifact, request).project
}

StringBuilder notice = new StringBuilder()
notice << "${project.name}\nCopyright ${project.inceptionYear} the ${project.name} contributors\n"
notice << "Licensed under ${project.licenses[0].name}, see LICENSE.\n\nThis jar holds the classes of these libraries:\n"

project.artifacts.findAll { it.scope in ['compile', 'runtime'] }.sort { it.artifactId }.each { artifact ->
    def library = described(artifact)
    File folder = new File(licences, "${artifact.groupId}.${artifact.artifactId}")
    folder.mkdirs()
    List<String> inside = []
    new ZipFile(artifact.file).withCloseable { jar ->
        jar.entries().each { entry ->
            if (entry.name ==~ /(?i)(META-INF\/)?[\w.-]*(LICEN[CS]E|NOTICE)[\w.-]*/ && !entry.directory) {
                new File(folder, entry.name.tokenize('/').last()).bytes = jar.getInputStream(entry).bytes
            } else if (entry.name ==~ /META-INF\/maven\/.*\/pom.properties/) {
                Properties part = new Properties()
                jar.getInputStream(entry).withCloseable { part.load(it) }
                if (part.artifactId != artifact.artifactId) {
                    inside << "${part.groupId}:${part.artifactId} ${part.version}".toString()
                }
            }
        }
    }
    if (!folder.list().any { it ==~ /(?i).*LICEN[CS]E.*/ }) {
        if (!library.licenses.any { it.name ==~ /(?i).*apache.*2\.0.*/ }) {
            throw new IllegalStateException("${artifact} ships no licence and is not under Apache-2.0: say in ${this.class.simpleName} where its text is")
        }
        new File(folder, 'LICENSE').setText(apache, 'UTF-8')
    }
    notice << "\n${library.name} ${artifact.version} (${artifact.groupId}:${artifact.artifactId})\n"
    notice << "  ${library.licenses*.name.join(', ')}, see licenses/${artifact.groupId}.${artifact.artifactId}\n"
    if (inside) {
        notice << "  with classes of ${inside.sort().join(' and ')}\n"
    }
}
new File(meta, 'NOTICE').setText(notice.toString(), 'UTF-8')
