import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** 835s as a payer would send them: each claim with three lines, the contract's part of each given up. */
final class Payments {

    private static final AtomicLong TRACE = new AtomicLong(System.nanoTime());

    private Payments() {}

    /** @param takesBack as the reversal (CLP02 22) of the same payment; what is missing then is carried by PLB FB */
    static byte[] of(List<String> claims, boolean takesBack) {
        String sign = takesBack ? "-" : "";
        long paid = 600L * claims.size();
        StringBuilder text = new StringBuilder(
                "ISA*00*          *00*          *ZZ*CLEAR01        *ZZ*CONCORD01      *260310*0900*^*00501*000000077*0*T*:~"
                        + "GS*HP*CLEAR01*CONCORD01*20260310*0900*77*X*005010X221A1~ST*835*0001~");
        text.append("BPR*I*").append(takesBack ? 0 : paid)
                .append("*C*ACH*CCP*01*888999777*DA*24681012*1935665544**01*111333555*DA*144444*20260320~TRN*1*T")
                .append(TRACE.incrementAndGet())
                .append("*1935665544~DTM*405*20260320~N1*PR*COMMERCIAL ALLIANCE HEALTH~N1*PE*HARBOR*XX*1999000007~LX*1~");
        int segments = 7;
        for (String number : claims) {
            text.append("CLP*").append(number).append(takesBack ? "*22*-750*-600" : "*1*750*600").append("*0*12*ICN")
                    .append(number).append("*89*1~NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456~");
            segments += 2;
            for (int day = 1; day <= 3; day++) {
                text.append("SVC*HC:H0015:HF*").append(sign).append("250*").append(sign).append("200*0906*").append(sign)
                        .append("1~DTM*472*2026030").append(2 * day).append("~CAS*CO*45*").append(sign).append("50~REF*6R*")
                        .append(number).append('L').append(day).append('~');
                segments += 4;
            }
        }
        if (takesBack) {
            text.append("PLB*1999000007*20261231*FB:NEXT*-").append(paid).append('~');
            segments++;
        }
        text.append("SE*").append(segments + 1).append("*0001~GE*1*77~IEA*1*000000077~");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
