package health.concord.intake.referral;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.intake.seal.SealedContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents attached to referrals. A partner clinic sees those it uploaded itself, and no others. */
@ApplicationScoped
@Transactional
public class ReferralDocuments {

    static final int LARGEST = 8 * 1024 * 1024;
    private static final int MOST = 20;

    @Inject
    Referrals referrals;

    @Inject
    ReferralDocumentRepository documents;

    @Inject
    ReferralDocumentContentRepository contents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /** What is handed out: the document, and its content opened. */
    public record Opened(ReferralDocumentView document, byte[] content) {}

    public ReferralDocumentView attach(UUID referralId, String name, @Nullable String mediaType, byte[] content) {
        Referral referral = referrals.require(referralId);
        MediaKind kind = MediaKind.named(mediaType == null ? "" : mediaType)
                .orElseThrow(() -> Problems.of(
                        ProblemType.UNSUPPORTED_MEDIA, "Send a PDF, a PNG or a JPEG with its Content-Type."));
        if (content.length > LARGEST) {
            throw Problems.of(
                    ProblemType.TOO_LARGE, "A document has at most " + LARGEST / 1024 / 1024 + " MB. Send it smaller.");
        }
        if (!kind.is(content)) {
            throw Problems.invalid("body", "is no whole " + kind.mediaType() + " file, or one that is encrypted");
        }
        if (documents.countOf(referralId) >= MOST) {
            throw Problems.refused("TOO_MANY_DOCUMENTS", "A referral takes " + MOST + " documents. Join some.");
        }
        String organisation = caller.isPartner() ? caller.organisation() : null;
        ReferralDocument document =
                ReferralDocument.attach(referral, name, kind, content.length, organisation, clock.instant());
        SealedContent sealed = SealedContent.seal(document.id(), content);
        document.by(caller.id(), sealed.key());
        documents.persist(document);
        contents.persist(new ReferralDocumentContent(document.id(), sealed.content()));
        note("referral.document-attached", referralId, document.id());
        return ReferralDocumentView.of(document);
    }

    public List<ReferralDocumentView> list(UUID referralId) {
        referrals.require(referralId);
        audit.record("referral.documents-listed", "referral", referralId, Map.of());
        return documents.of(referralId, caller.isPartner() ? caller.organisation() : null).stream()
                .map(ReferralDocumentView::of)
                .toList();
    }

    public Opened open(UUID referralId, UUID documentId) {
        referrals.require(referralId);
        ReferralDocument document = documents.findById(documentId);
        if (document == null || !document.referralId().equals(referralId) || !isOwn(document)) {
            throw Problems.notFound();
        }
        note("referral.document-read", referralId, documentId);
        byte[] sealed = contents.findById(documentId).content();
        return new Opened(
                ReferralDocumentView.of(document), new SealedContent(document.contentKey(), sealed).open(documentId));
    }

    private boolean isOwn(ReferralDocument document) {
        return !caller.isPartner()
                || caller.organisation() != null && caller.organisation().equals(document.organisation());
    }

    private void note(String action, UUID referral, UUID document) {
        audit.record(action, "referral", referral, Map.of("document", document));
    }
}
