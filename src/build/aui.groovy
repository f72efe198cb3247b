/*
 * Fetches from npm what a Confluence page brings along: Atlassian's user interface library with the jQuery it stands on.
 * The workbench serves it. axe-core, with which browser tests measure contrast, comes the same way. Nothing of it is
 * committed or shipped. Without npm the build goes on.
 */
import java.security.MessageDigest
import java.util.concurrent.TimeUnit

final Map<String, String> SHA512 = [
    '@atlassian/aui@9.13.6': 'AtEMAzI4o7kafkhpq+qMpcOgs/UKhrx1xxpyxn6XksUZYWUzN2tFNQNUsGQwo3ZIYUKgePUbOaNhvDRvldrCIg==',
    '@atlassian/aui@10.0.4': 'av0pOzGqeliN2EXLmD22MH3F8HHSj55NVzpX09fYLOuUeQXZ6mhZVGnuzH5Ovx34TV+mDXRmxSvsLn3Tf2VWyQ==',
    'axe-core@4.14.1': 'FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==',
    'jquery@3.5.1': 'XwIBPqcMn57FxfT+Go5pzySnm4KWkT1Tv7gjrpT1srtf8Weynl6R273VJ5GjkRb51IzMp5nbaPjJXMWeju2MKg==',
    'jquery-migrate@3.5.2': 'GGvcVWK3aei2/98r7pA4UkOYvs4xVeCGvquNXADFUp9+Sr6VeOw0ktlQ9z4YlBbEFpsXBlRioAgpH/fLWinj4Q=='
]

String version = auiVersion
Map<String, List<String>> wanted = [
    ('@atlassian/aui@' + version): ['--strip-components=3', '--exclude=*.map', 'package/dist/aui'],
    'axe-core@4.14.1': ['--strip-components=1', 'package/axe.min.js'],
    'jquery@3.5.1': ['--strip-components=2', 'package/dist/jquery.min.js'],
    'jquery-migrate@3.5.2': ['--strip-components=2', 'package/dist/jquery-migrate.min.js']
]
wanted.keySet().findAll { !SHA512[it] }.each { throw new IllegalStateException("No sha512 is pinned for $it") }

File folder = new File(project.build.directory, 'aui/' + version)
File fetched = new File(folder, 'fetched')
String pins = wanted.keySet().collect { it + ' ' + SHA512[it] + '\n' }.join('')
if (fetched.exists() && fetched.getText('UTF-8') == pins) {
    return
}

def run = { List<String> command ->
    File output = new File(folder, command[0] + '.log')
    Process process = new ProcessBuilder(command).directory(folder).redirectErrorStream(true).redirectOutput(output).start()
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly()
    }
    if (process.waitFor() != 0) {
        throw new IOException("${command[0]} failed, see $output")
    }
}
try {
    folder.mkdirs()
    fetched.delete()
    String cache = session.isOffline() ? '--offline' : '--prefer-offline'
    run(['npm', 'pack', '--ignore-scripts', '--fetch-retries=1', cache] + wanted.keySet())
} catch (IOException e) {
    log.warn('The workbench shows its frame without AUI, and browser tests that need AUI are skipped: ' + e.message)
    return
}
wanted.each { name, files ->
    File archive = new File(folder, name.replace('@atlassian/', 'atlassian-').replace('@', '-') + '.tgz')
    if (MessageDigest.getInstance('SHA-512').digest(archive.bytes).encodeBase64().toString() != SHA512[name]) {
        throw new IllegalStateException("$archive is not the pinned $name")
    }
    run(['tar', '-xzf', archive.name] + files)
    archive.delete()
}
fetched.setText(pins, 'UTF-8')
log.info("Fetched AUI $version")
