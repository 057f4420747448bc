package health.concord.billing.testsupport;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Files as payers send them, written by hand from the rules. */
public final class Inbound {

    /** NPI of Harbor, whom the payments are for. */
    public static final String NPI = "1999000007";

    private static final AtomicLong TRACES = new AtomicLong(System.nanoTime() % 1_000_000_000_000L);

    private Inbound() {}

    public static String trace() {
        return "T" + TRACES.incrementAndGet();
    }

    /** An interchange of one transaction; segments without their ends. */
    public static byte[] file(String group, String set, String guide, List<String> segments) {
        StringBuilder text = new StringBuilder(
                "ISA*00*          *00*          *ZZ*CLEAR01        *ZZ*CONCORD01      *260310*0900*^*00501*000000077*0*T*:~");
        text.append("GS*")
                .append(group)
                .append("*CLEAR01*CONCORD01*20260310*0900*77*X*")
                .append(guide)
                .append("~");
        boolean named = !set.equals("835");
        text.append("ST*")
                .append(set)
                .append("*0001")
                .append(named ? "*" + guide : "")
                .append("~");
        segments.forEach(segment -> text.append(segment).append('~'));
        text.append("SE*").append(segments.size() + 2).append("*0001~GE*1*77~IEA*1*000000077~");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] remittance(String trace, String amount, String... segments) {
        List<String> all = new ArrayList<>(List.of(
                "BPR*I*" + amount + "*C*ACH*CCP*01*888999777*DA*24681012*1935665544**01*111333555*DA*144444*20260320",
                "TRN*1*" + trace + "*1935665544",
                "DTM*405*20260320",
                "N1*PR*COMMERCIAL ALLIANCE HEALTH",
                "N1*PE*HARBOR STREET IOP*XX*" + NPI,
                "LX*1"));
        all.addAll(List.of(segments));
        return file("HP", "835", "005010X221A1", all);
    }

    public static byte[] syntax(long control, String result) {
        return file(
                "FA",
                "999",
                "005010X231A1",
                List.of(
                        "AK1*HC*" + control + "*005010X223A2",
                        "AK2*837*0001*005010X223A2",
                        "IK5*" + result,
                        "AK9*" + result + "*1*1*" + (result.equals("R") ? "0" : "1")));
    }

    /** A 277CA about one claim. */
    public static byte[] acknowledgement(String claim, String status, String action, String payerControl) {
        List<String> all = new ArrayList<>(List.of(
                "BHT*0085*08*77*20260310*0900*TH",
                "HL*1**20*1",
                "NM1*AY*2*DEMO CLEARINGHOUSE*****46*CLEAR01",
                "TRN*1*77",
                "HL*2*1*21*1",
                "NM1*41*2*CONCORD IOP*****46*CONCORD01",
                "TRN*2*77",
                "STC*A1:19:PR*20260310*WQ*750",
                "HL*3*2*19*1",
                "NM1*85*2*HARBOR STREET IOP*****XX*" + NPI,
                "HL*4*3*PT",
                "NM1*QC*1*RIVERA*JORDAN****MI*XYZ123456",
                "TRN*2*" + claim,
                "STC*" + status + "*20260310*" + action + "*750"));
        if (payerControl != null) {
            all.add("REF*1K*" + payerControl);
        }
        return file("HN", "277", "005010X214", all);
    }

    public static Response send(byte[] file) {
        return send("answer.edi", file);
    }

    public static Response send(String name, byte[] file) {
        return As.anew(As.bea())
                .contentType("application/edi-x12")
                .queryParam("name", name)
                .body(file)
                .post("/inbound-files");
    }
}
