package health.concord.portal.referral;

import health.concord.portal.form.Form;
import health.concord.portal.intake.Intake;
import health.concord.portal.intake.Referral;
import health.concord.portal.intake.ReferralDocument;
import health.concord.portal.intake.Referrals;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the page of one referral. */
@ApplicationScoped
class ReferralPages {

    private static final Set<Role> DECIDING = Set.of(Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);

    /**
     * The page as it is shown.
     *
     * @param referral null while intake can't be asked
     * @param mayDecide whether the person gets the buttons
     * @param notDone why the last click did not do what it should
     * @param typed why it was to be declined, so that nothing is lost
     * @param form what was typed in the form that was sent
     * @param sent which one that was; empty for none
     */
    record Shown(
            @Nullable Referral referral,
            Answer<List<ReferralDocument>> documents,
            boolean mayDecide,
            @Nullable String notDone,
            String typed,
            Form form,
            String sent,
            List<Outage> outages) {

        public String receivedWords() {
            return referral == null ? "" : SiteTime.day(referral.receivedOn());
        }

        /** The form as it was sent, else as it begins; the one of who sees to it with what stands there. */
        public Form formOf(String which) {
            if (which.equals(sent)) {
                return form;
            }
            return which.equals("assignment") ? assigned(referral) : Form.empty();
        }

        public boolean isSent(String which) {
            return which.equals(sent) && form.isWrong();
        }
    }

    @CheckedTemplate(basePath = "referral")
    static class Pages {
        static native TemplateInstance referral(UUID id, Shown shown, SiteTime time);
    }

    @Inject
    Intake intake;

    @Inject
    Referrals referrals;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** Who sees to it as it stands now. */
    Form assigned(UUID id) {
        return assigned(intake.referral(id).orNull());
    }

    private static Form assigned(@Nullable Referral now) {
        return now == null
                ? Form.empty()
                : Form.empty()
                        .with("owner", now.owner())
                        .with("nextStep", now.nextStep())
                        .with("dueOn", now.dueOn())
                        .with("version", now.version());
    }

    TemplateInstance page(UUID id) {
        return page(id, null, "");
    }

    TemplateInstance page(UUID id, @Nullable String notDone, String typed) {
        return page(id, notDone, typed, Form.empty(), "");
    }

    /** With the form as it begins once it is done, and as it was typed where it is not. */
    TemplateInstance after(UUID id, Form form, String which, Outcome<?> outcome) {
        return sent(id, form.after(outcome), which);
    }

    /** The same for a form that knows already what became of it. */
    TemplateInstance sent(UUID id, Form form, String which) {
        Next.again("/referrals/" + id, form.notDone());
        return wrong(id, form, which);
    }

    TemplateInstance wrong(UUID id, Form form, String which) {
        return page(id, form.notDone(), "", form, which);
    }

    private TemplateInstance page(UUID id, @Nullable String notDone, String typed, Form form, String sent) {
        Asked<List<ReferralDocument>> documents = referrals.documents(id);
        Answer<Referral> answer = intake.referral(id);
        if (answer.isUnknown()) {
            throw new NothingHere();
        }
        Referral referral = answer.orNull();
        boolean mayDecide =
                referral != null && referral.isOpen() && signedIn.person().hasAny(DECIDING);
        return Pages.referral(
                id,
                new Shown(
                        referral,
                        documents.answer(),
                        mayDecide,
                        notDone,
                        typed,
                        form,
                        sent,
                        Outage.among(List.of(answer, documents.answer()))),
                current.time());
    }
}
