package health.concord.billing.batch;

import health.concord.billing.edi.FileForm;
import health.concord.billing.payer.Payer;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.provider.SiteProvider;

/** What a batch is to be of, with everything it needs at hand. */
record BatchOrder(Payer payer, String site, ClaimForm form, SiteProvider provider) {

    FileForm fileForm() {
        return form == ClaimForm.INSTITUTIONAL ? FileForm.INSTITUTIONAL : FileForm.PROFESSIONAL;
    }
}
