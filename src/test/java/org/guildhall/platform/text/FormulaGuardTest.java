package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.Test;

public class FormulaGuardTest {

    @Test
    public void cellsThatSpreadsheetsWouldRunAreGuarded() {
        assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"))
                .allSatisfy(cell -> assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell));
    }

    @Test
    public void otherCellsStayAsTheyAre() {
        assertThat(List.of("", "Hana", "a=b", "'quoted'", "1-2", "🦉"))
                .allSatisfy(cell -> assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell));
        assertThat(FormulaGuard.unguarded("'quoted'")).isEqualTo("'quoted'");
    }

    @Test
    public void whatIsGuardedComesBackAsItWas() {
        Random random = new Random(7);
        String letters = "'=+-@\t\r\na,\"🦉";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder cell = new StringBuilder();
            int length = random.nextInt(6);
            for (int at = 0; at < length; at++) {
                cell.append(letters.charAt(random.nextInt(letters.length())));
            }
            String text = cell.toString();

            assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
            assertThat(FormulaGuard.guarded(text)).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
        }
    }
}
