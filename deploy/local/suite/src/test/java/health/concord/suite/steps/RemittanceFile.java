package health.concord.suite.steps;

import java.util.List;

/** An 835 as a payer answers with, written by hand from the rules. */
public final class RemittanceFile {

    private RemittanceFile() {}

    /**
     * Pays nothing for the only claim of a file.
     *
     * @param reason the claim adjustment reason code, with which the contract leaves the loss to the program (CO)
     */
    public static String denying(EdiFile sent, String reason) {
        List<String> claim = sent.all("CLM").getFirst();
        String number = claim.get(1);
        String charged = claim.get(2);
        List<String> segments = List.of(
                "ST*835*0001",
                "BPR*I*0*C*ACH*CCP*01*888999777*DA*24681012*1935665544**01*111333555*DA*144444*20260320",
                "TRN*1*T" + number + "*1935665544",
                "DTM*405*20260320",
                "N1*PR*COMMERCIAL ALLIANCE HEALTH",
                "N1*PE*HARBOR STREET IOP*XX*1999000007",
                "LX*1",
                "CLP*" + number + "*4*" + charged + "*0*0*12*ICN" + number + "*89*1",
                "CAS*CO*" + reason + "*" + charged,
                "NM1*QC*1*REMITTED*JORDAN");
        return "ISA*00*          *00*          *ZZ*CLEAR01        *ZZ*CONCORD01      *260310*0900*^*00501*000000077*0*T*:~"
                + "GS*HP*CLEAR01*CONCORD01*20260310*0900*77*X*005010X221A1~"
                + String.join("~", segments) + "~SE*" + (segments.size() + 1) + "*0001~GE*1*77~IEA*1*000000077~";
    }
}
