package health.concord.portal.referral;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.MakeReferral;
import health.concord.portal.language.Say;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked about a person who is referred. */
record ReferralForm(Form form) {

    private static final String[] ADDRESS = {"line1", "line2", "city", "state", "zip"};
    private static final String[] GUARDIAN = {"name", "phone", "relationship"};

    public List<Choice> sexes() {
        return Choice.codes("referral.sexes", "F", "M", "U");
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

    public List<Choice> languages() {
        return Stream.of("en", "es", "pt", "fr", "zh", "vi", "ar", "ru")
                .map(code -> new Choice(code, Say.languageName(code)))
                .toList();
    }

    MakeReferral request(String site) {
        return new MakeReferral(
                site,
                new MakeReferral.Person(
                        form.optional("client.givenName"),
                        form.optional("client.familyName"),
                        form.optional("client.preferredName"),
                        form.optional("client.birthDate"),
                        form.optional("client.sex"),
                        form.optional("client.pronouns"),
                        form.optional("client.language"),
                        form.isTicked("client.interpreterNeeded"),
                        form.optional("client.phone"),
                        form.optional("client.email"),
                        new MakeReferral.Contact(
                                form.isTicked("client.contact.voicemail"), form.isTicked("client.contact.text")),
                        address(),
                        guardian()),
                form.optional("reason"),
                form.optional("urgency"),
                form.optional("program"),
                new MakeReferral.Source(form.optional("source.kind"), form.optional("source.name")),
                form.optional("receivedOn"));
    }

    /** An address nobody began to fill in is none; one that was begun has to be whole. */
    private MakeReferral.@Nullable Address address() {
        return isBlank("client.address.", ADDRESS)
                ? null
                : new MakeReferral.Address(
                        form.optional("client.address.line1"),
                        form.optional("client.address.line2"),
                        form.optional("client.address.city"),
                        form.optional("client.address.state"),
                        form.optional("client.address.zip"));
    }

    private MakeReferral.@Nullable Guardian guardian() {
        return isBlank("client.guardian.", GUARDIAN)
                ? null
                : new MakeReferral.Guardian(
                        form.optional("client.guardian.name"),
                        form.optional("client.guardian.phone"),
                        form.optional("client.guardian.relationship"));
    }

    private boolean isBlank(String prefix, String... fields) {
        return Stream.of(fields).allMatch(field -> form.text(prefix + field).isEmpty());
    }
}
