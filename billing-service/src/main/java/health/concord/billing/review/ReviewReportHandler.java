package health.concord.billing.review;

import health.concord.billing.edi.InboundTransaction;
import health.concord.billing.edi.ReviewReport;
import health.concord.billing.inbound.AnswerHandler;
import health.concord.billing.inbound.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
class ReviewReportHandler implements AnswerHandler {

    @Inject
    AuthorisationRequests requests;

    @Override
    public boolean takes(InboundTransaction transaction) {
        return transaction instanceof ReviewReport;
    }

    @Override
    public Taken take(InboundTransaction transaction, UUID file) {
        return requests.hear((ReviewReport) transaction);
    }
}
