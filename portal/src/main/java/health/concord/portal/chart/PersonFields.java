package health.concord.portal.chart;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.form.Languages;
import health.concord.portal.intake.MakeReferral;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as it is asked of a person who is referred and put right on the chart.
 *
 * @param at what the names of the fields begin with, {@code client.}
 */
public record PersonFields(Form form, String at) {

    private static final String[] ADDRESS = {"line1", "line2", "city", "state", "zip"};
    private static final String[] GUARDIAN = {"name", "phone", "relationship"};

    public List<Choice> sexes() {
        return Choice.codes("referral.sexes", "F", "M", "U");
    }

    public List<Choice> languages() {
        return Languages.choices(form.text(at + "language"));
    }

    public MakeReferral.Person person() {
        return new MakeReferral.Person(
                typed("givenName"),
                typed("familyName"),
                typed("preferredName"),
                typed("birthDate"),
                typed("sex"),
                typed("pronouns"),
                typed("language"),
                form.isTicked(at + "interpreterNeeded"),
                typed("phone"),
                typed("email"),
                new MakeReferral.Contact(form.isTicked(at + "contact.voicemail"), form.isTicked(at + "contact.text")),
                address(),
                guardian("guardian."));
    }

    /** An address nobody began to fill in is none; one that was begun has to be whole. */
    private MakeReferral.@Nullable Address address() {
        return isBlank("address.", ADDRESS)
                ? null
                : new MakeReferral.Address(
                        typed("address.line1"),
                        typed("address.line2"),
                        typed("address.city"),
                        typed("address.state"),
                        typed("address.zip"));
    }

    /** Somebody with a name, a telephone and a relationship; null where nothing was filled in. */
    public MakeReferral.@Nullable Guardian guardian(String who) {
        return isBlank(who, GUARDIAN)
                ? null
                : new MakeReferral.Guardian(typed(who + "name"), typed(who + "phone"), typed(who + "relationship"));
    }

    private @Nullable String typed(String name) {
        return form.optional(at + name);
    }

    private boolean isBlank(String prefix, String... fields) {
        return Stream.of(fields)
                .allMatch(field -> form.text(at + prefix + field).isEmpty());
    }
}
