package org.guildhall.accreditation.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.guildhall.platform.text.CsvExport;
import org.guildhall.platform.text.FormulaGuard;
import org.junit.Test;

public class CsvExportTest {

    @Test
    public void whatAnotherDelimiterWouldCutIsQuoted() throws IOException {
        assertThat(written("Bo Finch;=1+1", "a\t=1", "a|=1", "a,b", "a\"b", "a\nb", "plain"))
                .isEqualTo("\uFEFF\"Bo Finch;=1+1\",\"a\t=1\",\"a|=1\",\"a,b\",\"a\"\"b\",\"a\nb\",plain\r\n");
    }

    @Test
    public void whatBeginsAFormulaIsGuardedAndQuoted() throws IOException {
        assertThat(written("=1", "+1", "-1", "@a", "\t=1"))
                .isEqualTo("\uFEFF\"'=1\",\"'+1\",\"'-1\",\"'@a\",\"'\t=1\"\r\n");
    }

    @Test
    public void whatIsWrittenIsReadAsItWas() throws IOException {
        Random random = new Random(5);
        String letters = "'=+-@\t\r\n;|,\"aé🦉 ";
        for (int i = 0; i < 3_000; i++) {
            List<String> cells = new ArrayList<>(List.of("x"));
            for (int cell = 0; cell < 3; cell++) {
                StringBuilder text = new StringBuilder();
                random.ints(random.nextInt(6), 0, letters.codePointCount(0, letters.length()))
                        .forEach(at -> text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at))));
                cells.add(text.toString());
            }
            List<List<String>> read = new ArrayList<>();

            CsvFile.read(
                    new ByteArrayInputStream(("a,b,c,d\r\n"
                                    + written(cells.toArray(new String[0])).substring(1))
                            .getBytes(StandardCharsets.UTF_8)),
                    Optional.of(Delimiter.COMMA),
                    500,
                    (headers, rows) -> rows.forEach(row -> read.add(
                            row.cells().stream().map(FormulaGuard::unguarded).toList())));

            assertThat(read).containsExactly(cells);
        }
    }

    @Test
    public void nothingElseWritesCsv() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.Csv(Export|Lines)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv.writer..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeJars())
                        .importPackages("org.guildhall"));
    }

    private static String written(String... cells) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvExport csv = new CsvExport(text)) {
            csv.write(List.of(cells));
        }
        return text.toString();
    }
}
