package health.concord.portal.program;

import health.concord.portal.form.Choice;
import health.concord.portal.language.Say;
import health.concord.portal.person.Role;
import health.concord.portal.web.NothingHere;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles people may be given; services' and partners' are not among them. */
final class StaffRoles {

    /** In the language of the person who asks. */
    static List<Choice> all() {
        return Choice.list(
            Role.OF_INTAKE, Say.words("program.intakeRole"),
            Role.OF_CLINICIAN, Role.CLINICIAN.title(),
            Role.OF_SCHEDULER, Role.SCHEDULER.title(),
            Role.OF_BILLER, Role.BILLER.title(),
            Role.OF_ADMIN, Say.words("program.adminRole"),
            Role.OF_AUDITOR, Role.AUDITOR.title());
    }

    /** @throws NothingHere where it is none of them */
    static String require(@Nullable String role) {
        return all().stream()
                .map(Choice::value)
                .filter(value -> value.equals(role))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    static List<String> among(Collection<String> roles) {
        return all().stream().map(Choice::value).filter(roles::contains).toList();
    }

    /** {@code Intake, Clinician}. */
    static String words(Collection<String> roles) {
        return all().stream()
                .filter(role -> roles.contains(role.value()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    private StaffRoles() {}
}
