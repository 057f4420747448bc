package health.concord.billing.remittance;

import health.concord.billing.edi.InboundTransaction;
import health.concord.billing.edi.Remittance;
import health.concord.billing.inbound.AnswerHandler;
import health.concord.billing.inbound.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
class RemittanceHandler implements AnswerHandler {

    @Inject
    Remittances remittances;

    @Override
    public boolean takes(InboundTransaction transaction) {
        return transaction instanceof Remittance;
    }

    @Override
    public Taken take(InboundTransaction transaction, UUID file) {
        return remittances.take((Remittance) transaction, file, null);
    }
}
