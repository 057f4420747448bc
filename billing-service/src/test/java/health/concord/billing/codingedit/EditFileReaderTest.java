package health.concord.billing.codingedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.billing.rule.CodePair;
import health.concord.billing.rule.UnitLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of code pairs and unit limits, in the form in which they are published. */
class EditFileReaderTest {

    private static final String HEADING = "Notice of rights.\nColumn1/Column2 Edits\n"
            + "Column 1\tColumn 2\t* = In existence\tEffective\tDeletion\tModifier\tRationale\n"
            + "\t\tprior to 1996\tDate\tDate\t0=not allowed\t\n";

    @Test
    void pairsHaveTheirDaysAndIndicator() throws IOException {
        assertThat(
                        pairs(
                                bytes(
                                        HEADING
                                                + "90853\t90834\t\t20200101\t*\t1\tMisuse\n\n90791\t90834\t*\t19960101\t20251231\t0\tMisuse\n")))
                .containsExactly(
                        new CodePair("90853", "90834", LocalDate.of(2020, 1, 1), null, 1),
                        new CodePair("90791", "90834", LocalDate.of(1996, 1, 1), LocalDate.of(2025, 12, 31), 0));
    }

    @Test
    void limitsAreReadFromCommasAndQuotes() throws IOException {
        assertThat(limits(
                        bytes("\"Notice, of rights\"\n\"HCPCS/CPT Code\",\"Outpatient Hospital Services MUE"
                                + " Values\",\"MUE Adjudication Indicator\",\"MUE Rationale\"\n"
                                + "\"90853\",\"5\",\"3 Date of Service Edit: Clinical\",\"Clinical, by data\"\r\n"
                                + "H0015,1,1 Line Edit,Nature\n")))
                .containsExactly(new UnitLimit("90853", 5, 3), new UnitLimit("H0015", 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90853;90834;;20200101;*            | Line 6 has 5 columns",
                "9085;90834;;20200101;*;1           | Line 6 has no procedure code in column 1",
                "90853;9083x;;20200101;*;1          | Line 6 has no procedure code in column 2",
                "90853;90834;;2020-01-01;*;1        | Line 6 has no date of the form 20260101 in column 4",
                "90853;90834;;20200101;20200230;1   | Line 6 has no date of the form 20260101 in column 5",
                "90853;90834;;20200101;*;2          | Line 6 has no modifier indicator",
                ";90834;;20200101;*;1               | Line 6 has no procedure code in column 1"
            })
    void aBadRowRefusesTheFileWithItsLine(String row, String why) {
        byte[] file = bytes(HEADING + "90791\t90834\t\t20200101\t*\t1\n" + row.replace(';', '\t') + "\n");

        assertThatThrownBy(() -> pairs(file))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90853,five,3 Day,x        | Line 2 has no number of units",
                "90853,5,Day,x             | Line 2 has no adjudication indicator",
                "90853,5                   | Line 2 has 2 columns",
                "'90853,5,\"3 Day,x'       | Line 2 has a quotation mark without its end"
            })
    void aBadLimitRefusesTheFileWithItsLine(String row, String why) {
        byte[] file = bytes("HCPCS/CPT Code,Practitioner Services MUE Values,Indicator,Rationale\n" + row + "\n");

        assertThatThrownBy(() -> limits(file))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        assertThatThrownBy(() -> limits(bytes(HEADING + "90853\t90834\t\t20200101\t*\t1\n")))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("heading");
        assertThatThrownBy(() -> pairs(new byte[] {1, 2, 3}))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageStartingWith("Line 1");
    }

    @Test
    void theExamplesAreReadable() throws IOException {
        Path demo = Path.of(System.getProperty("concord.root", ".."), "deploy", "demo", "coding-edits");

        assertThat(pairs(Files.readAllBytes(demo.resolve("pairs-example.txt"))))
                .isNotEmpty();
        assertThat(limits(Files.readAllBytes(demo.resolve("limits-example.csv"))))
                .isNotEmpty();
    }

    @Test
    void theSameTableIsReadFromItsArchive() throws IOException {
        byte[] table = bytes(HEADING + "90853\t90834\t\t20200101\t*\t1\n");

        assertThat(pairs(Archives.of("ccipra-f1.xlsx", new byte[70_000], "ccipra-f1.TXT", table)))
                .isEqualTo(pairs(table))
                .hasSize(1);
    }

    @Test
    void aLongTableIsHandedOnInPortionsWithTheirLines() throws IOException {
        StringBuilder table = new StringBuilder(HEADING);
        for (int row = 0; row < 4_500; row++) {
            table.append("%05d\t90834\t\t20200101\t*\t1\n".formatted(10_000 + row));
        }
        List<List<Integer>> portions = new ArrayList<>();

        EditFileReader.pairs(
                new ByteArrayInputStream(bytes(table.toString())),
                some -> portions.add(
                        List.of(some.firstLine(), some.lastLine(), some.rows().size())));

        assertThat(portions)
                .containsExactly(List.of(5, 2_004, 2_000), List.of(2_005, 4_004, 2_000), List.of(4_005, 4_504, 500));
    }

    /** Each would take the service down, or more disk or time than a file is worth, if it were read as it says. */
    @Test
    void aHostileArchiveIsRefused() throws IOException {
        byte[] row = bytes(HEADING + "90853\t90834\t\t20200101\t*\t1\n");
        byte[] good = Archives.of("pairs.txt", row);
        byte[] damaged = good.clone();
        damaged[60] ^= 0x55;

        assertThatThrownBy(() -> pairs(Archives.bomb("pairs.xlsx", EditTable.MOST_BYTES + 1)))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("longer than 512 MB when unpacked");
        assertThatThrownBy(() -> pairs(Archives.bomb("pairs.txt", 10_000_000)))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("Line 1 is longer than 4096 characters");
        assertThatThrownBy(() -> pairs(Archives.of("1.txt", row, "2.txt", row)))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("more than one table");
        assertThatThrownBy(() -> pairs(Archives.of("../../pairs.exe", row)))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("no table");
        assertThatThrownBy(() -> pairs(Archives.of("pairs.zip", good)))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("no table");
        assertThatThrownBy(() -> pairs(Archives.ofMany(EditTable.MOST_ENTRIES + 1)))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("more than 16 files");
        assertThatThrownBy(() -> pairs(Arrays.copyOf(good, 80)))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("damaged, cut off or encrypted");
        assertThatThrownBy(() -> pairs(damaged))
                .isInstanceOf(EditFileRefused.class)
                .hasMessageContaining("damaged, cut off or encrypted");
    }

    private static List<CodePair> pairs(byte[] file) throws IOException {
        List<CodePair> pairs = new ArrayList<>();
        EditFileReader.pairs(new ByteArrayInputStream(file), some -> pairs.addAll(some.rows()));
        return pairs;
    }

    private static List<UnitLimit> limits(byte[] file) throws IOException {
        List<UnitLimit> limits = new ArrayList<>();
        EditFileReader.limits(new ByteArrayInputStream(file), some -> limits.addAll(some.rows()));
        return limits;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
