package health.concord.portal.referral;

import health.concord.portal.chart.PersonFields;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.MakeReferral;
import java.util.List;

/** What is asked about a person who is referred. */
record ReferralForm(Form form) {

    /** Of the person who is referred. */
    public PersonFields person() {
        return new PersonFields(form, "client.");
    }

    public List<Choice> urgencies() {
        return Choice.codes("intake.urgency", "ROUTINE", "URGENT", "CRISIS");
    }

    public List<Choice> programs() {
        return Choice.codes("intake.program", "SUD", "MH");
    }

    public List<Choice> sources() {
        return Choice.codes("referral.by", "SELF", "CLINIC", "COURT", "EMPLOYER");
    }

    MakeReferral request(String site) {
        return new MakeReferral(
                site,
                person().person(),
                form.optional("reason"),
                form.optional("urgency"),
                form.optional("program"),
                new MakeReferral.Source(form.optional("source.kind"), form.optional("source.name")),
                form.optional("receivedOn"));
    }
}
