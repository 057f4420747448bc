package health.concord.billing.acknowledgement;

import health.concord.billing.edi.InboundTransaction;
import health.concord.billing.edi.SyntaxReport;
import health.concord.billing.inbound.AnswerHandler;
import health.concord.billing.inbound.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
class SyntaxReportHandler implements AnswerHandler {

    @Inject
    Acknowledgements acknowledgements;

    @Override
    public boolean takes(InboundTransaction transaction) {
        return transaction instanceof SyntaxReport;
    }

    @Override
    public Taken take(InboundTransaction transaction, UUID file) {
        return acknowledgements.take((SyntaxReport) transaction);
    }
}
