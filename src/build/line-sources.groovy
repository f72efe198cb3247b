/*
 * Copies the sources with the names that Jakarta EE's packages had in Java EE 8, for the hosts before Confluence 10.
 * Only what changed is written, so that the compiler stays incremental, and what is gone from the sources is deleted.
 */
import java.util.regex.Pattern

final Pattern RENAMED = ~/\bjakarta\.(servlet|ws\.rs|inject|annotation)\b/

File from = new File(project.basedir, 'src'), to = new File(project.properties['java.sources'] as String)
Set<File> kept = new HashSet<>()
int written = 0
['main/java', 'host-api/java', 'workbench/java', 'test/java', 'test/bench/java'].each { root ->
    new File(from, root).eachFileRecurse { source ->
        if (source.isFile()) {
            File copy = new File(to, from.toPath().relativize(source.toPath()).toString())
            String text = source.getText('UTF-8').replaceAll(RENAMED, 'javax.$1')
            kept << copy
            if (!copy.isFile() || copy.getText('UTF-8') != text) {
                copy.parentFile.mkdirs()
                copy.setText(text, 'UTF-8')
                written++
            }
        }
    }
}
to.eachFileRecurse { file ->
    if (file.isFile() && !kept.contains(file)) {
        file.delete()
    }
}
log.info("Sources for Java EE 8: ${kept.size()}, ${written} of them written")
