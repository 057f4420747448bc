package health.concord.portal.program;

import health.concord.portal.form.Choice;
import health.concord.portal.person.Role;
import health.concord.portal.web.NothingHere;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles people may be given; services' and partners' are not among them. */
final class StaffRoles {

    static final List<Choice> ALL = Choice.list(
            Role.OF_INTAKE,
            "Intake",
            Role.OF_CLINICIAN,
            "Clinician",
            Role.OF_SCHEDULER,
            "Scheduler",
            Role.OF_BILLER,
            "Biller",
            Role.OF_ADMIN,
            "Administrator",
            Role.OF_AUDITOR,
            "Auditor");

    /** @throws NothingHere where it is none of them */
    static String require(@Nullable String role) {
        return ALL.stream()
                .map(Choice::value)
                .filter(value -> value.equals(role))
                .findFirst()
                .orElseThrow(NothingHere::new);
    }

    static List<String> among(Collection<String> roles) {
        return ALL.stream().map(Choice::value).filter(roles::contains).toList();
    }

    /** {@code Intake, Clinician}. */
    static String words(Collection<String> roles) {
        return ALL.stream()
                .filter(role -> roles.contains(role.value()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    private StaffRoles() {}
}
