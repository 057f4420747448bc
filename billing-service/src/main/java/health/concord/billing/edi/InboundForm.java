package health.concord.billing.edi;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The transactions we read from others, by transaction set and implementation guide (billing.md section 2). */
enum InboundForm {
    REMITTANCE("835", "835", "005010X221", RemittanceReader::new),
    SYNTAX("999", "999", "005010X231", SyntaxReportReader::new),
    CLAIM_ACKNOWLEDGEMENT("277", "277", "005010X214", () -> new StatusReportReader(StatusReport.Kind.ACKNOWLEDGEMENT)),
    CLAIM_STATUS("277", "277", "005010X212", () -> new StatusReportReader(StatusReport.Kind.STATUS)),
    BENEFITS("271", "271", "005010X279", BenefitReportReader::new),
    REVIEW("278", "278", "005010X217", ReviewReportReader::new);

    private final String set;
    private final String schema;
    private final String guide;
    private final Supplier<TransactionReader> reader;

    InboundForm(String set, String schema, String guide, Supplier<TransactionReader> reader) {
        this.set = set;
        this.schema = schema;
        this.guide = guide;
        this.reader = reader;
    }

    /** An erratum's suffix, as A1, is taken with its guide. */
    static Optional<InboundForm> of(String transactionSet, String version) {
        return Arrays.stream(values())
                .filter(form -> form.set.equals(transactionSet) && version.startsWith(form.guide))
                .findFirst();
    }

    String schema() {
        return schema;
    }

    TransactionReader reader() {
        return reader.get();
    }
}
