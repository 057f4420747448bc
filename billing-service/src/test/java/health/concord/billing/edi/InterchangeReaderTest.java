package health.concord.billing.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.billing.money.Money;
import health.concord.billing.testsupport.Inbound;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of others: read for what they say, or refused whole with segment and position. */
class InterchangeReaderTest {

    private static final String[] CLAIM = {
        "CLP*C1*1*750*600*0*12*ICN1*89*1",
        "NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456",
        "SVC*HC:H0015:HF*750*600*0906*3",
        "DTM*472*20260302",
        "CAS*CO*45*150",
        "REF*6R*C1L1",
        "LQ*HE*N1",
        "PLB*" + Inbound.NPI + "*20261231*WO:OLD1*100*L6*-1.5"
    };

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] changed(String from, String to) {
        return text(Inbound.remittance("T1", "501.5", CLAIM)).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void anEightThirtyFiveSaysWhatWasPaidAndWhyNotMore() {
        Interchange file = InterchangeReader.read(Inbound.remittance("T1", "501.5", CLAIM));

        Remittance payment = (Remittance) file.transactions().getFirst();
        assertThat(payment.trace()).isEqualTo("T1");
        assertThat(payment.amount()).isEqualTo(Money.ofCents(50_150));
        assertThat(payment.payeeNpi()).isEqualTo(Inbound.NPI);
        assertThat(payment.imbalances()).isEmpty();
        assertThat(payment.providerAdjustments())
                .containsExactly(
                        new ProviderAdjustment("WO", "OLD1", Money.ofCents(10_000)),
                        new ProviderAdjustment("L6", null, Money.ofCents(-150)));
        RemittedLine line = payment.claims().getFirst().lines().getFirst();
        assertThat(line.code()).isEqualTo("H0015");
        assertThat(line.modifiers()).containsExactly("HF");
        assertThat(line.control()).isEqualTo("C1L1");
        assertThat(line.adjustments()).containsExactly(new Adjustment("CO", "45", Money.ofCents(15_000)));
        assertThat(line.remarks()).containsExactly("N1");
    }

    @Test
    void aSegmentNobodyKnowsIsKeptInTheNotesAndTheRestIsRead() {
        Interchange file = InterchangeReader.read(Inbound.remittance(
                "T1", "600", "CLP*C1*1*750*600*0*12*ICN1*89*1", "CAS*CO*45*150", "NM1*QC*1*R*J", "ZZZ*1*2"));

        assertThat(file.notes())
                .singleElement()
                .satisfies(note -> assertThat(note).contains("ZZZ (segment 13)"));
        assertThat(((Remittance) file.transactions().getFirst()).claims()).hasSize(1);
    }

    @Test
    void whereverItIsCutOffItIsRefused() {
        byte[] whole = Inbound.remittance("T1", "501.5", CLAIM);

        IntStream.iterate(0, at -> at < whole.length - 1, at -> at + 7)
                .forEach(at -> assertThatThrownBy(() -> InterchangeReader.read(Arrays.copyOf(whole, at)))
                        .as("cut off at " + at)
                        .isInstanceOfSatisfying(EdiRefused.class, refused -> {
                            int segments = 1
                                    + (int) text(whole)
                                            .substring(0, at)
                                            .chars()
                                            .filter(one -> one == '~')
                                            .count();
                            assertThat(refused.segment()).isNotEmpty();
                            assertThat(refused.position()).isBetween(segments - 1, segments);
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "'*00501*', '*00401*', ISA, 1",
        "005010X221A1, 004010X091A1, ST, 3",
        "ST*835*, ST*834*, ST, 3",
        "SE*16*, SE*17*, SE, 18",
        "IEA*1*000000077, IEA*1*000000078, IEA, 20",
        "GE*1*77, GE*2*77, GE, 19",
        "JORDAN, JÖRDAN, NM1, 11",
        "CLP*C1*1*750, CLP*C1*1*7x0, CLP, 10",
        "BPR*I*501.5*C, BPR*I*501.555*C, BPR, 4"
    })
    void whatIsWrongIsNamedByItsPlace(String from, String to, String segment, int position) {
        assertThatThrownBy(() -> InterchangeReader.read(changed(from, to)))
                .isInstanceOfSatisfying(
                        EdiRefused.class,
                        refused -> assertThat(refused.segment() + " " + refused.position())
                                .as(refused.getMessage())
                                .isEqualTo(segment + " " + position));
    }

    @Test
    void emptyHugeAndBinaryFilesAreRefused() {
        byte[] huge = new byte[InterchangeReader.LONGEST + 1];
        byte[] utf16 = text(Inbound.remittance("T1", "501.5", CLAIM)).getBytes(StandardCharsets.UTF_16);
        for (byte[] file : List.of(new byte[0], huge, utf16, new byte[] {0, 1, 2}, "{\"a\":1}".getBytes())) {
            assertThatThrownBy(() -> InterchangeReader.read(file)).isInstanceOf(EdiRefused.class);
        }
    }

    @Test
    void aDateOfPaymentThatIsNoneIsTakenFromTheDayItWasProduced() {
        Interchange file = InterchangeReader.read(changed("*144444*20260320", "*144444*20262320"));

        assertThat(((Remittance) file.transactions().getFirst()).paidOn()).isEqualTo("2026-03-20");
    }
}
