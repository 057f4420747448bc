package health.concord.billing.edi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads back an 837 that we wrote, to see that the bytes say what was meant before they leave. */
public final class ClaimFileReader {

    private static final String PATIENT_LEVEL = "23";

    private final FileForm form;
    private final SegmentCursor in;

    private ClaimFileReader(FileForm form, SegmentCursor in) {
        this.form = form;
        this.in = in;
    }

    /**
     * @throws EdiRefused when the bytes are not one whole 837 of this form, as we write it
     */
    public static ClaimFile read(byte[] file, FileForm form) {
        try {
            return new ClaimFileReader(form, new SegmentCursor(SegmentReader.read(file, form))).file();
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new EdiRefused("", 0, "has a date or a number that cannot be read");
        }
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text, ClaimFileWriter.DAY);
    }

    private ClaimFile file() {
        Segment isa = in.take("ISA");
        Segment gs = in.take("GS");
        in.take("ST");
        in.take("BHT");
        Segment submitter = in.take("NM1");
        Segment contact = in.take("PER");
        Segment receiver = in.take("NM1");
        Envelope envelope = new Envelope(
                Long.parseLong(isa.require(13)),
                LocalDateTime.of(day(gs.require(4)), LocalTime.parse(gs.require(5), ClaimFileWriter.MINUTE)),
                gs.require(8),
                isa.require(15).equals("T"));
        BillingProvider provider = provider();
        List<FiledClaim> claims = new ArrayList<>();
        while (in.isNext("HL")) {
            claims.add(claim());
        }
        in.take("SE");
        in.take("GE");
        in.take("IEA");
        return new ClaimFile(
                form,
                envelope,
                new Submitter(submitter.require(3), submitter.require(9), contact.require(2), contact.require(4)),
                new Receiver(receiver.require(3), receiver.require(9)),
                provider,
                claims);
    }

    private BillingProvider provider() {
        in.take("HL");
        Segment taxonomy = in.take("PRV");
        Segment name = in.take("NM1");
        PostalAddress address = address();
        Segment taxId = in.take("REF");
        return new BillingProvider(name.require(3), name.require(9), taxonomy.require(3), taxId.require(2), address);
    }

    private FiledClaim claim() {
        in.take("HL");
        Segment insured = in.take("SBR");
        Segment name = in.take("NM1");
        PersonDetails details = in.isNext("N3") ? details() : null;
        Segment payer = in.take("NM1");
        Patient patient = null;
        if (in.isNext("HL")) {
            patient = patient();
        }
        Subscriber subscriber = new Subscriber(
                person(name), name.require(9), insured.at(3), insured.require(1), insured.at(5), insured.require(9), details);
        return new ClaimLoopReader(form, in)
                .read(subscriber, new PayerName(payer.require(3), payer.require(9)), patient);
    }

    private Patient patient() {
        Segment level = in.take("HL");
        if (!level.require(3).equals(PATIENT_LEVEL)) {
            throw level.refused("is not the level of the patient");
        }
        Segment relationship = in.take("PAT");
        Segment name = in.take("NM1");
        return new Patient(person(name), relationship.require(1), details());
    }

    private PersonDetails details() {
        PostalAddress address = address();
        Segment birth = in.take("DMG");
        return new PersonDetails(address, day(birth.require(2)), birth.require(3));
    }

    private PostalAddress address() {
        Segment street = in.take("N3");
        Segment city = in.take("N4");
        @Nullable String second = street.at(2);
        return new PostalAddress(street.require(1), second, city.require(1), city.require(2), city.require(3));
    }

    static PersonName person(Segment name) {
        return new PersonName(name.require(3), name.require(4));
    }
}
