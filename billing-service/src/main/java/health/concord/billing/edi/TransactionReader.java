package health.concord.billing.edi;

/** Takes the segments of one transaction in order, from ST to SE. */
interface TransactionReader {

    void take(Segment segment);

    /** What was read, once SE was taken. */
    InboundTransaction end();
}
