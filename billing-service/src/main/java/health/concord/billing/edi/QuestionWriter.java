package health.concord.billing.edi;

import io.xlate.edi.stream.EDIStreamException;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes questions to payers: 270 about coverage, 278 for an authorisation. The same question is the same bytes. */
public final class QuestionWriter {

    public static final String ELIGIBILITY_GUIDE = "005010X279A1";
    public static final String REVIEW_GUIDE = "005010X217";

    private final Envelope envelope;
    private final Submitter submitter;
    private final Receiver receiver;
    private final SegmentWriter out;
    private int levels;

    private QuestionWriter(Envelope envelope, Submitter submitter, Receiver receiver, SegmentWriter out) {
        this.envelope = envelope;
        this.submitter = submitter;
        this.receiver = receiver;
        this.out = out;
    }

    /** What is written between the ends of a transaction. */
    private interface Body {
        void write(QuestionWriter writer) throws EDIStreamException;
    }

    /** A question about everything the plan covers (service type 30) on a day. */
    public static byte[] eligibility(
            Envelope envelope, Submitter submitter, Receiver receiver, PayerQuestion question) {
        return write(envelope, submitter, receiver, "HS", "270", writer -> {
            writer.out.segment("BHT", "0022", "13", question.trace(), writer.day(), writer.minute());
            writer.payer("PR", question);
            writer.person(question, true);
            writer.out.segment("DTP", "291", "D8", ClaimFileWriter.DAY.format(question.from()));
            writer.out.segment("EQ", "30");
        });
    }

    /** A request for units of one code over a time. */
    public static byte[] review(Envelope envelope, Submitter submitter, Receiver receiver, ReviewQuestion question) {
        PayerQuestion about = question.about();
        return write(envelope, submitter, receiver, "HI", "278", writer -> {
            writer.out.segment("BHT", "0007", "13", about.trace(), writer.day(), writer.minute());
            writer.payer("X3", about);
            writer.person(about, false);
            writer.level("EV", true);
            writer.trace(about);
            writer.out.segment("UM", "HS", "I", "A7");
            writer.out.segment("DTP", "AAH", "RD8", range(about.from(), about.to()));
            writer.out.segment("HI", Composite.of("ABK", question.diagnosis()));
            writer.level("SS", false);
            writer.out.segment("UM", "HS", "I");
            writer.out.segment("DTP", "472", "RD8", range(about.from(), about.to()));
            writer.out.segment("HSD", "VS", String.valueOf(question.units()));
            Composite procedure = Composite.of("HC", question.code());
            String units = String.valueOf(question.units());
            if (question.revCode() == null) {
                writer.out.segment("SV1", procedure, "", "UN", units);
            } else {
                writer.out.segment("SV2", question.revCode(), procedure, "", "UN", units);
            }
        });
    }

    private static byte[] write(
            Envelope envelope, Submitter submitter, Receiver receiver, String group, String set, Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SegmentWriter out = new SegmentWriter(bytes)) {
            QuestionWriter writer = new QuestionWriter(envelope, submitter, receiver, out);
            writer.begin(group);
            out.beginTransaction(set, set, ClaimFileWriter.TRANSACTION, envelope.implementation());
            body.write(writer);
            out.endTransaction(ClaimFileWriter.TRANSACTION);
            writer.end();
        } catch (EDIStreamException e) {
            throw new IllegalStateException("a question could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void begin(String group) throws EDIStreamException {
        out.segment(
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                "ZZ",
                "%-15s".formatted(submitter.id()),
                "ZZ",
                "%-15s".formatted(receiver.id()),
                ClaimFileWriter.SHORT_DAY.format(envelope.at()),
                minute(),
                "^",
                "00501",
                "%09d".formatted(envelope.control()),
                "0",
                envelope.test() ? "T" : "P",
                ":");
        out.segment(
                "GS",
                group,
                submitter.id(),
                receiver.id(),
                day(),
                minute(),
                String.valueOf(envelope.control()),
                "X",
                envelope.implementation());
    }

    private void end() throws EDIStreamException {
        out.segment("GE", "1", String.valueOf(envelope.control()));
        out.segment("IEA", "1", "%09d".formatted(envelope.control()));
    }

    private void payer(String entity, PayerQuestion question) throws EDIStreamException {
        level("20", true);
        organisation(entity, question.payer().name(), "PI", question.payer().id());
        level("21", true);
        organisation("1P", question.provider().name(), "XX", question.provider().npi());
    }

    private void person(PayerQuestion question, boolean traced) throws EDIStreamException {
        Patient patient = question.patient();
        level("22", patient != null || !traced);
        if (traced && patient == null) {
            trace(question);
        }
        Subscriber subscriber = question.subscriber();
        name("IL", subscriber.name(), subscriber.memberId());
        birth(subscriber.details());
        if (patient != null) {
            level("23", !traced);
            if (traced) {
                trace(question);
            }
            name("03", patient.name(), null);
            birth(patient.details());
        }
    }

    private void level(String code, boolean hasChild) throws EDIStreamException {
        int parent = levels;
        levels++;
        out.segment(
                "HL", String.valueOf(levels), parent == 0 ? "" : String.valueOf(parent), code, hasChild ? "1" : "0");
    }

    private void trace(PayerQuestion question) throws EDIStreamException {
        out.segment("TRN", "1", question.trace(), "9" + question.provider().taxId());
    }

    private void organisation(String kind, String name, String qualifier, String id) throws EDIStreamException {
        out.segment("NM1", kind, "2", name, "", "", "", "", qualifier, id);
    }

    private void name(String kind, PersonName name, @Nullable String memberId) throws EDIStreamException {
        out.segment("NM1", kind, "1", name.family(), name.given(), "", "", "", memberId == null ? "" : "MI", memberId);
    }

    private void birth(@Nullable PersonDetails details) throws EDIStreamException {
        if (details != null) {
            out.segment("DMG", "D8", ClaimFileWriter.DAY.format(details.birthDate()), details.sex());
        }
    }

    private String day() {
        return ClaimFileWriter.DAY.format(envelope.at());
    }

    private String minute() {
        return ClaimFileWriter.MINUTE.format(envelope.at());
    }

    private static String range(LocalDate from, LocalDate to) {
        return ClaimFileWriter.DAY.format(from) + "-" + ClaimFileWriter.DAY.format(to);
    }
}
