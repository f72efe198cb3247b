package org.guildhall.platform.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class RowLimitTest {

    @Test
    public void eachDatabaseIsToldInItsOwnWords() {
        assertThat(RowLimit.of("PostgreSQL").first(21)).isEqualTo("FETCH FIRST 21 ROWS ONLY");
        assertThat(RowLimit.of("Oracle").first(21)).isEqualTo("FETCH FIRST 21 ROWS ONLY");
        assertThat(RowLimit.of("MySQL").first(21)).isEqualTo("LIMIT 21");
        assertThat(RowLimit.of("Microsoft SQL Server").first(21)).isEqualTo("OFFSET 0 ROWS FETCH NEXT 21 ROWS ONLY");
    }
}
