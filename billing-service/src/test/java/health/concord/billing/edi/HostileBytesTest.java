package health.concord.billing.edi;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.billing.testsupport.Inbound;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever bytes come, they are read or refused with their place; nothing else ever happens. */
class HostileBytesTest {

    private static final List<byte[]> FILES = List.of(
            Inbound.remittance(
                    "T1",
                    "500",
                    "CLP*C1*1*750*600*0*12*ICN1*89*1",
                    "NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456",
                    "SVC*HC:H0015:HF*750*600*0906*3",
                    "DTM*472*20260302",
                    "CAS*CO*45*150",
                    "REF*6R*C1L1",
                    "PLB*" + Inbound.NPI + "*20261231*WO:OLD1*100"),
            Inbound.syntax(77, "A"),
            Inbound.acknowledgement("C000000001", "A2:20:PR", "WQ", "ICN7"),
            Inbound.file(
                    "HB",
                    "271",
                    "005010X279A1",
                    List.of(
                            "BHT*0022*11*X*20260310*0900",
                            "HL*1**20*1",
                            "NM1*PR*2*STATE MEDICAID*****PI*SKMED0",
                            "HL*2*1*22*0",
                            "TRN*2*E1*9990000001",
                            "DTP*346*RD8*20260101-20261231",
                            "EB*B**MH^AI*HM**27*25",
                            "EB*A**MH*****.2")));

    private record Blow(int at, byte with, boolean cut) {}

    @Provide
    Arbitrary<byte[]> struck() {
        Arbitrary<Byte> likely = Arbitraries.of(
                (byte) '*', (byte) '~', (byte) ':', (byte) '^', (byte) '0', (byte) '9', (byte) 'A', (byte) '-', (byte)
                        '.');
        Arbitrary<Blow> blow = Combinators.combine(
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.frequencyOf(Tuple.of(3, likely), Tuple.of(1, Arbitraries.bytes())),
                        Arbitraries.of(true, false))
                .as(Blow::new);
        return Combinators.combine(
                        Arbitraries.of(FILES), blow.list().ofMinSize(1).ofMaxSize(5))
                .as(HostileBytesTest::strike);
    }

    /** Puts a byte in place of one, or takes one away. */
    private static byte[] strike(byte[] whole, List<Blow> blows) {
        byte[] struck = whole.clone();
        for (Blow blow : blows) {
            int at = blow.at() % struck.length;
            if (blow.cut()) {
                byte[] shorter = new byte[struck.length - 1];
                System.arraycopy(struck, 0, shorter, 0, at);
                System.arraycopy(struck, at + 1, shorter, at, shorter.length - at);
                struck = shorter;
            } else {
                struck[at] = blow.with();
            }
        }
        return struck;
    }

    @Property(tries = 1500)
    void whatIsNotReadIsRefusedWithItsPlace(@ForAll("struck") byte[] file) {
        try {
            assertThat(InterchangeReader.read(file).transactions()).isNotEmpty();
        } catch (EdiRefused refused) {
            assertThat(refused.position()).as(refused.reason()).isPositive();
            assertThat(refused.reason()).contains("(segment " + refused.position() + ")");
        }
    }
}
