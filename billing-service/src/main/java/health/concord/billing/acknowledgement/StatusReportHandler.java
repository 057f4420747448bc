package health.concord.billing.acknowledgement;

import health.concord.billing.edi.InboundTransaction;
import health.concord.billing.edi.StatusReport;
import health.concord.billing.inbound.AnswerHandler;
import health.concord.billing.inbound.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
class StatusReportHandler implements AnswerHandler {

    @Inject
    Acknowledgements acknowledgements;

    @Override
    public boolean takes(InboundTransaction transaction) {
        return transaction instanceof StatusReport;
    }

    @Override
    public Taken take(InboundTransaction transaction, UUID file) {
        return acknowledgements.take((StatusReport) transaction);
    }
}
