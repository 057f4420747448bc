package health.concord.billing.editpreview;

import health.concord.billing.claim.EditChange;
import health.concord.billing.claim.OpenClaimTrials;
import health.concord.billing.codingedit.EditTrials;
import health.concord.billing.codingedit.LoadEdits;
import health.concord.billing.codingedit.TriedEdits;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tries a file on the claims that have not left, client by client, by the same rules that bill. */
@ApplicationScoped
class EditPreviews {

    /** A quarter, as long as a run may be. */
    private static final long MOST_DAYS = 92;

    @Inject
    EditTrials files;

    @Inject
    OpenClaimTrials claims;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    EditPreviewView preview(LoadEdits wanted, String site, LocalDate from, LocalDate to, InputStream body)
            throws IOException {
        caller.requireSite(sites.require("site", site).code());
        if (to.isBefore(from)) {
            throw Problems.invalid("to", "is before from");
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw Problems.invalid("to", "is more than " + MOST_DAYS + " days after from; look at a part at a time");
        }
        List<UUID> clients = claims.clients(site, wanted.form(), from, to);
        TriedEdits tried = files.read(wanted, body, claims.codes(clients));
        List<EditChange> changes = new ArrayList<>();
        int lines = 0;
        for (UUID client : clients) {
            OpenClaimTrials.Tried of = claims.attempt(client, site, from, to, tried);
            lines += of.lines();
            changes.addAll(of.changes());
        }
        return EditPreviewView.of(clients.size(), lines, changes);
    }
}
