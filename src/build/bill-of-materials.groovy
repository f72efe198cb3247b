/*
 * Writes the CycloneDX bill of materials beside the jar: the libraries whose classes it holds, and nothing that changes from
 * build to build. CycloneDX's own Maven plugin refuses to run offline; this is the library that it writes with.
 */
import org.apache.maven.model.building.ModelBuildingRequest
import org.apache.maven.project.DefaultProjectBuildingRequest
import org.apache.maven.project.ProjectBuilder
import org.cyclonedx.Version
import org.cyclonedx.generators.BomGeneratorFactory
import org.cyclonedx.model.Bom
import org.cyclonedx.model.Component
import org.cyclonedx.model.Dependency
import org.cyclonedx.model.LicenseChoice
import org.cyclonedx.model.Metadata
import org.cyclonedx.util.BomUtils
import org.cyclonedx.util.LicenseResolver

final Version VERSION = Version.VERSION_16

def builder = session.container.lookup(ProjectBuilder)
def described = { artifact ->
    def request = new DefaultProjectBuildingRequest(session.projectBuildingRequest)
    request.processPlugins = false
    request.validationLevel = ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL
    builder.build(artifact, request).project
}
def licences = { named ->
    LicenseChoice all = new LicenseChoice()
    named.each { licence ->
        LicenseChoice known = LicenseResolver.resolve(licence.name, false) ?: LicenseResolver.resolve(licence.url, false)
        if (known == null) {
            throw new IllegalStateException("CycloneDX knows no licence “${licence.name}”, ${licence.url}")
        }
        known.licenses.each { all.addLicense(it) }
    }
    all
}
def component = { type, group, name, version, pom ->
    String purl = "pkg:maven/${group}/${name}@${version}?type=jar"
    new Component(type: type, bomRef: purl, group: group, name: name, version: version, purl: purl,
            description: pom.description, licenses: licences(pom.licenses))
}

Component app = component(Component.Type.LIBRARY, project.groupId, project.artifactId, project.version, project)
Bom bill = new Bom(metadata: new Metadata(timestamp: null, component: app))
Dependency uses = new Dependency(app.bomRef)
bill.addDependency(uses)
project.artifacts.findAll { it.scope in ['compile', 'runtime'] }.sort { it.id }.each { artifact ->
    Component library = component(Component.Type.LIBRARY, artifact.groupId, artifact.artifactId, artifact.version, described(artifact))
    library.hashes = BomUtils.calculateHashes(artifact.file, VERSION)
    bill.addComponent(library)
    bill.addDependency(new Dependency(library.bomRef))
    uses.addDependency(new Dependency(library.bomRef))
}
File target = new File(project.build.directory, project.build.finalName + '.cdx.json')
target.setText(BomGeneratorFactory.createJson(VERSION, bill).toJsonString() + '\n', 'UTF-8')
