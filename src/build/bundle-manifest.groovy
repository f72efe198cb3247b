/*
 * Writes the bundle's manifest with bnd. The app's own classes and the libraries it brings along are the bundle: the
 * signatures of the host's API lie beside them in the output directory and are neither shipped nor counted as present.
 */
import aQute.bnd.osgi.Analyzer
import aQute.bnd.osgi.FileResource
import aQute.bnd.osgi.Jar

File classes = new File(project.build.outputDirectory)
Jar bundle = new Jar(project.artifactId), signatures = new Jar('host-api')
classes.eachFileRecurse { file ->
    String path = classes.toPath().relativize(file.toPath()).toString().replace(File.separator, '/')
    if (file.isFile()) {
        (path.startsWith('com/atlassian/') ? signatures : bundle).putResource(path, new FileResource(file))
    }
}

Analyzer bnd = new Analyzer(bundle)
try {
    project.compileClasspathElements.findAll { it.endsWith('.jar') }.each { bnd.addClasspath(new File(it as String)) }
    bnd.addClasspath(signatures)
    bnd.setProperties(new Properties())
    bnd.setProperty('Bundle-SymbolicName', project.properties['atlassian.plugin.key'] as String)
    bnd.setProperty('Bundle-Version', project.version as String)
    bnd.setProperty('Bundle-Name', project.name as String)
    bnd.setProperty('Bundle-Description', project.description as String)
    bnd.setProperty('Bundle-License', project.licenses[0].url as String)
    bnd.setProperty('Atlassian-Plugin-Key', project.properties['atlassian.plugin.key'] as String)
    bnd.setProperty('Spring-Context', '*')
    bnd.setProperty('Import-Package', project.properties['app.import.package'].replaceAll(/\s+/, '') as String)
    bnd.setProperty('-noimportjava', 'true')
    bnd.setProperty('-noextraheaders', 'true')
    bnd.setProperty('-reproducible', 'true')
    bnd.setProperty('-removeheaders', 'Bnd-LastModified,Private-Package')
    def manifest = bnd.calcManifest()
    if (!bnd.errors.isEmpty()) {
        throw new IllegalStateException("The manifest cannot be written: ${bnd.errors}")
    }
    File target = new File(project.build.directory, 'bundle/MANIFEST.MF')
    target.parentFile.mkdirs()
    target.withOutputStream { Jar.outputManifest(manifest, it) }
} finally {
    bnd.close()
}
