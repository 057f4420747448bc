package health.concord.billing.inbound;

import health.concord.billing.edi.InboundTransaction;
import java.util.UUID;

/** Knows what to do with one kind of transaction. Called in the transaction that takes the file. */
public interface AnswerHandler {

    boolean takes(InboundTransaction transaction);

    Taken take(InboundTransaction transaction, UUID file);
}
