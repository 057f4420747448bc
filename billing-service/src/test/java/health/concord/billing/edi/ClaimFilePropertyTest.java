package health.concord.billing.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.imsweb.x12.reader.X12Reader;
import health.concord.billing.money.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever claims a file has: it reads back the same, is always the same bytes, and an independent parser takes it. */
class ClaimFilePropertyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<String> CODES = List.of("H0015", "H0005", "S9480", "90834", "90853", "H0038");
    private static final List<String> MODIFIERS = List.of("HF", "HQ", "59", "95", "U1");

    private record Terms(
            String frequency, boolean assigned, boolean assignsBenefits, boolean ofChild, boolean answered) {}

    private record Line(
            int day, String code, List<String> modifiers, int units, int cents, boolean elsewhere, boolean own) {}

    @Provide
    Arbitrary<ClaimFile> files() {
        return Arbitraries.of(FileForm.values())
                .flatMap(form -> claims(form).list().ofMinSize(1).ofMaxSize(4).map(claims -> file(form, claims)));
    }

    private static ClaimFile file(FileForm form, List<FiledClaim> claims) {
        ClaimFile like = form == FileForm.PROFESSIONAL ? ClaimFiles.professional() : ClaimFiles.institutional();
        return new ClaimFile(
                form,
                new Envelope(
                        7, LocalDateTime.of(2026, 3, 9, 0, 0), like.envelope().implementation(), false),
                like.submitter(),
                like.receiver(),
                like.provider(),
                claims);
    }

    private static Arbitrary<FiledClaim> claims(FileForm form) {
        Arbitrary<Terms> terms = Combinators.combine(
                        Arbitraries.of("1", "2", "3", "4", "7", "8"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Terms::new);
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(CODES),
                        Arbitraries.of(MODIFIERS).list().uniqueElements().ofMaxSize(4),
                        Arbitraries.integers().between(1, 96),
                        Arbitraries.integers().between(0, 5_000_000),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Line::new);
        Arbitrary<String> name = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars(' ', '-', '\'', '.')
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> text.equals(text.strip()) && !text.contains("  "));
        Arbitrary<List<String>> diagnoses = Arbitraries.of("F1020", "F331", "F1120", "F411", "Z590", "F4310")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(terms, line.list().ofMinSize(1).ofMaxSize(9), name, diagnoses)
                .as((is, lines, family, codes) -> claim(form, is, lines, family, codes));
    }

    private static FiledClaim claim(FileForm form, Terms is, List<Line> lines, String family, List<String> diagnoses) {
        boolean professional = form == FileForm.PROFESSIONAL;
        List<FiledLine> filed = new ArrayList<>();
        for (Line line : lines) {
            Money amount = Money.ofCents(line.cents());
            filed.add(new FiledLine(
                    "C000000042L" + (filed.size() + 1),
                    MONDAY.plusDays(line.day()),
                    line.code(),
                    line.modifiers(),
                    professional ? null : "0906",
                    professional && line.elsewhere() ? "10" : null,
                    line.units(),
                    amount,
                    professional && line.own() ? "OTHER77" : null,
                    professional && line.own()
                            ? new Practitioner(new PersonName("ADE", "TOLU"), "1999000015", "101YA0400X")
                            : null,
                    is.answered() ? List.of(answer(amount)) : List.of()));
        }
        Money paid = filed.stream()
                .flatMap(line -> line.others().stream())
                .map(OtherPayerLine::paid)
                .reduce(Money.ZERO, Money::plus);
        Subscriber subscriber = new Subscriber(
                new PersonName(family, "JORDAN"),
                "XYZ123",
                "GRP9",
                is.answered() ? "S" : "P",
                null,
                "CI",
                is.ofChild() ? null : ClaimFiles.details());
        boolean corrects = is.frequency().equals("7") || is.frequency().equals("8");
        return new FiledClaim(
                "C000000042",
                subscriber,
                new PayerName("COMMERCIAL ALLIANCE HEALTH", "COMMA1"),
                is.ofChild() ? new Patient(new PersonName(family, "LUIS"), "19", ClaimFiles.details()) : null,
                professional ? "57" : "89",
                professional && !corrects ? "1" : is.frequency(),
                is.assigned(),
                is.assignsBenefits(),
                corrects ? "ICN12345" : null,
                "AUTH77",
                null,
                diagnoses,
                professional ? List.of() : List.of("92"),
                List.of(),
                null,
                new Practitioner(new PersonName("OKAFOR", "GRACE"), "1888000001", "2084P0800X"),
                filed,
                is.answered() ? List.of(earlier(paid)) : List.of());
    }

    /** Half is paid, and the rest is the person's. */
    private static OtherPayerLine answer(Money charged) {
        Money paid = Money.ofCents(charged.cents() / 2);
        Money left = charged.minus(paid);
        return new OtherPayerLine("FIRST1", paid, left, MONDAY.plusDays(20), List.of(new Adjustment("PR", "1", left)));
    }

    private static OtherPayer earlier(Money paid) {
        return new OtherPayer(
                new Subscriber(new PersonName("RIVERA", "ANA"), "FIR9", null, "P", null, "CI", null),
                "19",
                new PayerName("FIRST HEALTH", "FIRST1"),
                true,
                null,
                paid,
                null,
                null,
                List.of());
    }

    @Property(tries = 150)
    void whatIsWrittenReadsBackTheSame(@ForAll("files") ClaimFile file) {
        byte[] written = ClaimFileWriter.write(file);

        assertThat(ClaimFileReader.read(written, file.form())).isEqualTo(file);
        assertThat(ClaimFileWriter.write(file)).isEqualTo(written);
    }

    @Property(tries = 25)
    void anIndependentParserTakesIt(@ForAll("files") ClaimFile file) throws IOException {
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

    @Property(tries = 100)
    void cutOffAnywhereItIsRefusedWithItsPlace(@ForAll("files") ClaimFile file, @ForAll int where) {
        byte[] whole = ClaimFileWriter.write(file);
        byte[] part = Arrays.copyOf(whole, Math.floorMod(where, whole.length - 1));
        long segments = new String(part, StandardCharsets.US_ASCII)
                .chars()
                .filter(one -> one == '~')
                .count();

        assertThatThrownBy(() -> ClaimFileReader.read(part, file.form()))
                .isInstanceOfSatisfying(
                        EdiRefused.class,
                        refused -> assertThat(refused.position())
                                .as(refused.getMessage())
                                .isBetween((int) segments, (int) segments + 1));
    }
}
