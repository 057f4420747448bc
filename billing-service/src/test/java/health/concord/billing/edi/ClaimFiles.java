package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Files of made-up claims. */
final class ClaimFiles {

    static final LocalDate MON = LocalDate.of(2026, 3, 2);

    private ClaimFiles() {}

    static ClaimFile institutional(FiledClaim... claims) {
        return file(FileForm.INSTITUTIONAL, "005010X223A2", claims);
    }

    static ClaimFile professional(FiledClaim... claims) {
        return file(FileForm.PROFESSIONAL, "005010X222A1", claims);
    }

    private static ClaimFile file(FileForm form, String guide, FiledClaim... claims) {
        return new ClaimFile(
                form,
                new Envelope(42, LocalDateTime.of(2026, 3, 9, 14, 5), guide, true),
                new Submitter("CONCORD PROGRAM", "CONCORD01", "BILLING OFFICE", "2125550100"),
                new Receiver("DEMO CLEARINGHOUSE", "CLEAR01"),
                new BillingProvider(
                        "HARBOR STREET",
                        "1999000007",
                        "261QR0405X",
                        "123456789",
                        new PostalAddress("1 HARBOR ST", null, "NEW YORK", "NY", "100040001")),
                List.of(claims));
    }

    /** Case 1: three per diems of 250 dollars. */
    static FiledClaim caseOne() {
        return claim(
                "C000000001", self(), null, "89", diem(1, MON), diem(2, MON.plusDays(2)), diem(3, MON.plusDays(4)));
    }

    /** Case 2: what is ready of it, two sessions on the short day. */
    static FiledClaim caseTwo() {
        return claim(
                "C000000002",
                self(),
                null,
                "89",
                new FiledLine(
                        "C000000002L1",
                        MON.plusDays(2),
                        "H0005",
                        List.of(),
                        "0915",
                        null,
                        2,
                        Money.ofCents(12_000),
                        null,
                        null,
                        List.of()));
    }

    static FiledClaim professionalClaim() {
        return claim(
                "C000000003",
                self(),
                null,
                "57",
                new FiledLine(
                        "C000000003L1",
                        MON,
                        "H0005",
                        List.of("HQ", "HF"),
                        null,
                        null,
                        2,
                        Money.ofCents(12_050),
                        null,
                        null,
                        List.of()),
                new FiledLine(
                        "C000000003L2",
                        MON,
                        "90834",
                        List.of("95"),
                        null,
                        "10",
                        1,
                        Money.ofCents(12_000),
                        null,
                        null,
                        List.of()));
    }

    /** Two of its lines draw on authorisations of their own. */
    static FiledClaim underSeveralAuthorisations() {
        return claim(
                "C000000005",
                self(),
                null,
                "57",
                authorised("C000000005L1", MON, null),
                authorised("C000000005L2", MON.plusDays(1), "AUTH88"),
                authorised("C000000005L3", MON.plusDays(2), "AUTH99"));
    }

    private static FiledLine authorised(String control, LocalDate day, String number) {
        return new FiledLine(
                control, day, "H0038", List.of("HF"), null, null, 4, Money.ofCents(8_000), number, null, List.of());
    }

    static FiledClaim ofAChild() {
        return claim(
                "C000000004",
                new Subscriber(new PersonName("RIVERA", "ANA"), "XYZ123", "GRP9", "P", null, "CI", null),
                new Patient(new PersonName("RIVERA", "LUIS"), "19", details()),
                "89",
                new FiledLine(
                        "C000000004L1",
                        MON,
                        "H0015",
                        List.of(),
                        "0906",
                        null,
                        1,
                        Money.ofCents(25_000),
                        null,
                        null,
                        List.of()));
    }

    static FiledLine diem(int number, LocalDate day) {
        return new FiledLine(
                "C000000001L" + number,
                day,
                "H0015",
                List.of(),
                "0906",
                null,
                1,
                Money.ofCents(25_000),
                null,
                null,
                List.of());
    }

    static Subscriber self() {
        return new Subscriber(new PersonName("RIVERA", "JORDAN"), "XYZ123", "GRP9", "P", null, "CI", details());
    }

    static PersonDetails details() {
        return new PersonDetails(
                new PostalAddress("12 ELM ST", "APT 3", "NEW YORK", "NY", "10004"), LocalDate.of(1991, 7, 4), "F");
    }

    static FiledClaim claim(
            String number, Subscriber subscriber, Patient patient, String facility, FiledLine... lines) {
        return new FiledClaim(
                number,
                subscriber,
                new PayerName("COMMERCIAL ALLIANCE HEALTH", "COMMA1"),
                patient,
                facility,
                "1",
                true,
                true,
                null,
                "AUTH77",
                "42 CFR PART 2 PROHIBITS UNAUTHORIZED USE OR DISCLOSURE OF THESE RECORDS.",
                List.of("F1020", "F331"),
                facility.equals("89") ? List.of("92") : List.of(),
                List.of(),
                null,
                new Practitioner(new PersonName("OKAFOR", "GRACE"), "1888000001", "2084P0800X"),
                List.of(lines),
                List.of());
    }
}
