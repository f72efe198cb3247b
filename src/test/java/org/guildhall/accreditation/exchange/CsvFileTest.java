package org.guildhall.accreditation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.guildhall.accreditation.exchange.CsvFile.Row;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

public class CsvFileTest {

    @Test
    public void theDelimiterIsFoundOut() {
        assertThat(rows("a,b\n1,2\n")).containsExactly(List.of("1", "2"));
        assertThat(rows("a;b\n1,5;2\n")).containsExactly(List.of("1,5", "2"));
        assertThat(rows("a\tb\n1\t2\n")).containsExactly(List.of("1", "2"));
        assertThat(rows("\"a,x,y\"|b\n1|2\n")).containsExactly(List.of("1", "2"));
        assertThat(rows("number\nX\n")).containsExactly(List.of("X"));
    }

    @Test
    public void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        List<List<String>> headers = new ArrayList<>();

        CsvFile.read(
                bytes("\uFEFFnumber,holder\n1,2\n", StandardCharsets.UTF_8),
                Optional.empty(),
                500,
                (names, rows) -> headers.add(names));

        assertThat(headers).containsExactly(List.of("number", "holder"));
    }

    @Test
    public void theDelimiterIsTheOneThatFitsTheRowsToo() {
        assertThat(rows("name, given|family;level, grade|points;from\nZoë, O|B;One;2026-01-01\nBo;Two;2026-01-02\n"))
                .containsExactly(List.of("Zoë, O|B", "One", "2026-01-01"), List.of("Bo", "Two", "2026-01-02"));
        assertThat(rows("number;level, grade;points\n1;One;3,5\n"))
                .as("both fit, one has a known header")
                .containsExactly(List.of("1", "One", "3,5"));
        assertThat(rows("a,b,c\n1,2\n1\n1,2,3\n")).contains(List.of("1", "2"), List.of("1", "2", "3"));
        assertThat(rows("\"a\nb;c\"|d\n\"1|2\"|3\n")).containsExactly(List.of("1|2", "3"));
    }

    @Test
    public void theChosenDelimiterIsTaken() {
        List<List<String>> found = new ArrayList<>();

        CsvFile.read(
                bytes("sep=;\na,b;c\n1,2;3\n", StandardCharsets.UTF_8),
                Optional.of(Delimiter.COMMA),
                500,
                (headers, rows) -> {
                    found.add(headers);
                    rows.forEach(row -> found.add(row.cells()));
                });

        assertThat(found).containsExactly(List.of("a", "b;c"), List.of("1", "2;3"));
    }

    @Test
    public void whatStandsBeforeTheHeadersIsPassedOver() {
        for (String before : List.of(
                "\n",
                "\r\n\r\n",
                "  \t \n",
                "\u00A0\n",
                "\"\"\n",
                ";;;\n",
                ",,,,\n",
                "\uFEFF\n",
                "\n\uFEFF",
                "\uFEFF\uFEFF",
                "\u200B\n",
                "sep=;\n",
                "SEP=;\r\n",
                "\"sep=;\"\n",
                "sep=;;;\n",
                "\nsep=;\n",
                "\uFEFFsep=;\n")) {
            assertThat(headers(before + "\"number\";holder;a,b,c,d\n1;2;3\n"))
                    .as("%s", before.codePoints().boxed().toList())
                    .containsExactly("number", "holder", "a,b,c,d");
        }
        assertThat(headers("sep=\t\na;b\tc\n1\t2\n")).containsExactly("a;b", "c");
        assertThat(headers("sep=\\t\na;b\tc\n1\t2\n")).containsExactly("a;b", "c");
        assertThat(refusal("sep=:\na:b\n1:2\n", StandardCharsets.UTF_8))
                .isEqualTo("guildhall.exchange.delimiter-unknown");
        assertThat(refusal("\n;;\n\"\"\n", StandardCharsets.UTF_8)).isEqualTo("guildhall.exchange.no-rows");
    }

    @Test
    public void byteOrderMarksOfJoinedFilesAreNoPartOfCells() {
        assertThat(rows("\uFEFF\"a\",b\n1,2\n\uFEFF\"a\",b\n\uFEFF3,4\n"))
                .containsExactly(List.of("1", "2"), List.of("a", "b"), List.of("3", "4"));
    }

    @Test
    public void headersAreKeptAsTheyAreShown() {
        assertThat(headers("\u00A0number\u00A0, valid\u00A0 from\u200B\n1,2\n"))
                .containsExactly("number", "valid from");
    }

    @Test
    public void otherEncodingsAreRefused() {
        assertThat(refusal("name\nZoë\n", StandardCharsets.ISO_8859_1)).isEqualTo("guildhall.exchange.not-utf8");
        assertThat(refusal("name\nZoë\n", StandardCharsets.UTF_16)).isEqualTo("guildhall.exchange.not-utf8");
        assertThat(refusal("name\nZo\0e\n", StandardCharsets.UTF_8)).isEqualTo("guildhall.exchange.not-utf8");
        assertThat(refusal("name\n" + "x\n".repeat(100_000) + "ë\n", StandardCharsets.ISO_8859_1))
                .isEqualTo("guildhall.exchange.not-utf8");
    }

    @Test
    public void hugeCellsAndOpenQuotationMarksAreRefusedWithTheirRow() {
        RequestRefusedException huge = refused("a,b\n1,2\n3," + "x".repeat(10_001) + "\n", StandardCharsets.UTF_8);
        RequestRefusedException open = refused("a,b\n1,\"2\n" + "3,4\n".repeat(300_000), StandardCharsets.UTF_8);

        assertThat(huge.problems().get(0).key()).isEqualTo("guildhall.exchange.not-csv");
        assertThat(huge.problems().get(0).arguments().get(0)).isEqualTo(3);
        assertThat(open.problems().get(0).arguments().get(0)).isEqualTo(2);
        assertThat(refusal("a" + ",a".repeat(60) + "\n1\n", StandardCharsets.UTF_8))
                .isEqualTo("guildhall.exchange.not-csv");
    }

    @Test
    public void tooManyRowsAndNoRowsAreRefused() {
        assertThat(refusal("a\n" + "1\n".repeat(100_001), StandardCharsets.UTF_8))
                .isEqualTo("guildhall.exchange.too-large");
        assertThat(refusal("a,b\n\n ,\n", StandardCharsets.UTF_8)).isEqualTo("guildhall.exchange.no-rows");
        assertThat(refusal("", StandardCharsets.UTF_8)).isEqualTo("guildhall.exchange.no-rows");
    }

    @Test
    public void neverMoreThanOnePieceIsHeld() {
        List<Integer> sizes = new ArrayList<>();

        CsvFile.read(
                bytes("a,b\n" + "1,2\n".repeat(20_000), StandardCharsets.UTF_8),
                Optional.empty(),
                500,
                (headers, rows) -> sizes.add(rows.size()));

        assertThat(sizes).hasSize(40).containsOnly(500);
    }

    @Test
    public void rowsAreCountedAsSpreadsheetsDo() {
        List<Integer> numbers = new ArrayList<>();

        CsvFile.read(
                bytes("a,b\n1,\"2\nstill 2\"\n\n3,4\n", StandardCharsets.UTF_8),
                Optional.empty(),
                500,
                (headers, rows) -> rows.forEach(row -> numbers.add(row.number())));

        assertThat(numbers).containsExactly(2, 4);
    }

    @Test
    public void whateverIsInACellComesBackFromAPiece() {
        Random random = new Random(3);
        String letters = "'=+-@\t\r\na,;|\"🦉é ";
        for (int i = 0; i < 2_000; i++) {
            List<Row> rows = new ArrayList<>();
            for (int row = 0; row < 3; row++) {
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < 1 + random.nextInt(4); cell++) {
                    StringBuilder text = new StringBuilder();
                    random.ints(random.nextInt(6), 0, letters.codePointCount(0, letters.length()))
                            .forEach(
                                    at -> text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at))));
                    cells.add(text.toString());
                }
                rows.add(new Row(row + 2, cells));
            }

            assertThat(new ImportPiece(0, ImportPiece.content(rows), "").rows()).isEqualTo(rows);
        }
    }

    @Test
    public void noBytesAtAllBreakTheReader() {
        Random random = new Random(11);
        byte[] some = "sep=number,holder;\"\n'\t|\uFEFFé🦉\0".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] file = new byte[random.nextInt(60)];
            for (int at = 0; at < file.length; at++) {
                file[at] = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : some[random.nextInt(some.length)];
            }
            try {
                CsvFile.read(
                        new ByteArrayInputStream(file),
                        Optional.empty(),
                        2,
                        (headers, rows) -> assertThat(rows).isNotEmpty());
            } catch (RequestRefusedException refusal) {
                assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.INVALID);
            }
        }
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> found = new ArrayList<>();
        CsvFile.read(
                bytes(csv, StandardCharsets.UTF_8),
                Optional.empty(),
                500,
                (headers, rows) -> rows.forEach(row -> found.add(row.cells())));
        return found;
    }

    private static List<String> headers(String csv) {
        List<List<String>> found = new ArrayList<>();
        CsvFile.read(bytes(csv, StandardCharsets.UTF_8), Optional.empty(), 500, (headers, rows) -> found.add(headers));
        return found.get(0);
    }

    private static String refusal(String csv, Charset charset) {
        return refused(csv, charset).problems().get(0).key();
    }

    private static RequestRefusedException refused(String csv, Charset charset) {
        return catchThrowableOfType(
                RequestRefusedException.class,
                () -> CsvFile.read(bytes(csv, charset), Optional.empty(), 500, (headers, rows) -> {}));
    }

    private static ByteArrayInputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
