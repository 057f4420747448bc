package health.concord.scheduling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void formulaIsText(String formula) {
        assertThat(Csv.cell(formula)).startsWith("\"'");
    }

    @Test
    void quotesAndCommasStayInTheirCell() {
        assertThat(Csv.of(List.of(List.of("a,b", "say \"hi\"", "", "9-10"))))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"\",\"9-10\"\r\n");
    }
}
