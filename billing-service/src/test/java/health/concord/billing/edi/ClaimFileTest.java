package health.concord.billing.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.imsweb.x12.reader.X12Reader;
import health.concord.billing.money.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written follows the standard, reads back the same, and is always the same bytes. */
class ClaimFileTest {

    static Stream<ClaimFile> files() {
        return Stream.of(
                ClaimFiles.institutional(ClaimFiles.caseOne()),
                ClaimFiles.institutional(ClaimFiles.caseTwo()),
                ClaimFiles.institutional(ClaimFiles.caseOne(), ClaimFiles.ofAChild(), ClaimFiles.caseTwo()),
                ClaimFiles.institutional(ClaimFiles.ofAChild()),
                ClaimFiles.professional(ClaimFiles.professionalClaim()),
                ClaimFiles.professional(ClaimFiles.underSeveralAuthorisations()),
                ClaimFiles.institutional(SecondaryFiles.institutional(), ClaimFiles.caseTwo()),
                ClaimFiles.institutional(SecondaryFiles.byClaim(), SecondaryFiles.tertiary()),
                ClaimFiles.professional(SecondaryFiles.professional(), ClaimFiles.professionalClaim()),
                ClaimFiles.institutional(MedicareSecond.institutional()),
                ClaimFiles.professional(MedicareSecond.professional()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsWrittenReadsBackTheSame(ClaimFile file) {
        assertThat(ClaimFileReader.read(ClaimFileWriter.write(file), file.form()))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameFileIsTheSameBytes(ClaimFile file) {
        assertThat(ClaimFileWriter.write(file)).isEqualTo(ClaimFileWriter.write(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void anIndependentParserAcceptsIt(ClaimFile file) throws IOException {
        X12Reader second = new X12Reader(
                file.form() == FileForm.INSTITUTIONAL
                        ? X12Reader.FileType.ANSI837_5010_X223
                        : X12Reader.FileType.ANSI837_5010_X222,
                new ByteArrayInputStream(ClaimFileWriter.write(file)));

        assertThat(second.getFatalErrors()).isEmpty();
        // It counts all HI segments of a claim as one, though the guide repeats the segment by qualifier.
        assertThat(second.getErrors()).isSubsetOf("HI in loop 2300 appears too many times");
        assertThat(second.getLoops().getFirst().findAllLoops("2300")).hasSameSizeAs(file.claims());
    }

    @Test
    void aProfessionalLineNamesAnAuthorisationThatIsNotTheClaims() {
        assertThat(text(ClaimFileWriter.write(ClaimFiles.professional(ClaimFiles.underSeveralAuthorisations())))
                        .split("~"))
                .containsSubsequence("REF*G1*AUTH77", "LX*1", "LX*2", "REF*G1*AUTH88", "REF*6R*C000000005L2", "LX*3")
                .containsSubsequence("LX*3", "DTP*472*D8*20260304", "REF*G1*AUTH99", "REF*6R*C000000005L3");
    }

    @Test
    void anInstitutionalLineHasNoPlaceForAnAuthorisation() {
        FiledClaim professional = ClaimFiles.underSeveralAuthorisations();
        FiledClaim claim = ClaimFiles.claim(
                "C000000005",
                ClaimFiles.self(),
                null,
                "89",
                new FiledLine(
                        "C000000005L1",
                        ClaimFiles.MON,
                        "H0015",
                        List.of(),
                        "0906",
                        null,
                        1,
                        Money.ofCents(25_000),
                        professional.lines().getLast().authorisation(),
                        null,
                        List.of()));

        assertThatThrownBy(() -> ClaimFileWriter.write(ClaimFiles.institutional(claim)))
                .isInstanceOf(EdiRefused.class)
                .hasMessageContaining("REF (segment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case1", "case2", "professional"})
    void theBytesAreTheGoldenOnes(String name) throws IOException {
        ClaimFile file = switch (name) {
            case "case1" -> ClaimFiles.institutional(ClaimFiles.caseOne());
            case "case2" -> ClaimFiles.institutional(ClaimFiles.caseTwo());
            default -> ClaimFiles.professional(ClaimFiles.professionalClaim());
        };
        String written = text(ClaimFileWriter.write(file)).replace("~", "~\n");
        if ("write".equals(System.getProperty("concord.golden"))) {
            Files.writeString(Path.of("src/test/resources/x12/" + name + ".837"), written);
        }
        try (InputStream golden = getClass().getResourceAsStream("/x12/" + name + ".837")) {
            assertThat(written).isEqualTo(text(golden.readAllBytes()));
        }
    }

    @Test
    void aTruncatedFileIsRefusedWhole() {
        byte[] whole = ClaimFileWriter.write(ClaimFiles.institutional(ClaimFiles.caseOne()));
        for (int length : List.of(0, 50, 107, 300, whole.length / 2, whole.length - 2)) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ClaimFileReader.read(part, FileForm.INSTITUTIONAL))
                    .as("the first %d bytes", length)
                    .isInstanceOf(EdiRefused.class);
        }
    }

    @Test
    void aWrongCountIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read(tampered("SE*41*", "SE*40*")))
                .isInstanceOf(EdiRefused.class)
                .hasMessageContaining("SE (segment");
    }

    @Test
    void aTotalThatIsNotTheSumIsRefused() {
        assertThatThrownBy(() -> read(tampered("*750*", "*751*")))
                .isInstanceOf(EdiRefused.class)
                .hasMessageContaining("CLM (segment")
                .hasMessageContaining("sum of its lines");
    }

    @Test
    void anotherTransactionIsRefused() {
        byte[] institutional = ClaimFileWriter.write(ClaimFiles.institutional(ClaimFiles.caseOne()));

        assertThatThrownBy(() -> ClaimFileReader.read(institutional, FileForm.PROFESSIONAL))
                .isInstanceOf(EdiRefused.class);
    }

    @Test
    void aClaimTheSchemaDoesNotAllowIsNotWritten() {
        FiledClaim tooLong =
                ClaimFiles.claim("C".repeat(39), ClaimFiles.self(), null, "89", ClaimFiles.diem(1, ClaimFiles.MON));

        assertThatThrownBy(() -> ClaimFileWriter.write(ClaimFiles.institutional(tooLong)))
                .isInstanceOf(EdiRefused.class)
                .hasMessageContaining("CLM");
    }

    @Test
    void aDelimiterInAnIdentifierIsNotWritten() {
        FiledClaim hostile =
                ClaimFiles.claim("C1~SE*1*1", ClaimFiles.self(), null, "89", ClaimFiles.diem(1, ClaimFiles.MON));

        assertThatThrownBy(() -> ClaimFileWriter.write(ClaimFiles.institutional(hostile)))
                .isInstanceOf(EdiRefused.class);
    }

    private static ClaimFile read(String file) {
        return ClaimFileReader.read(file.getBytes(StandardCharsets.US_ASCII), FileForm.INSTITUTIONAL);
    }

    private static String tampered(String from, String to) {
        String whole = text(ClaimFileWriter.write(ClaimFiles.institutional(ClaimFiles.caseOne())));
        assertThat(whole).contains(from);
        return whole.replace(from, to);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
