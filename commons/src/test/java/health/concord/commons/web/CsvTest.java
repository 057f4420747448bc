package health.concord.commons.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void eachRowIsALineAndNothingIsAnEmptyCell() {
        assertThat(new Csv().row("name", "cents").row("Ann", 120L).row(null, -5))
                .hasToString("name,cents\r\nAnn,120\r\n,-5\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(new Csv().row("a,b", "say \"hi\"", "two\nlines", "plain"))
                .hasToString("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",plain\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void aTextNeverBecomesAFormula(String text) {
        assertThat(new Csv().row(text).toString()).startsWith("'" + text);
    }
}
