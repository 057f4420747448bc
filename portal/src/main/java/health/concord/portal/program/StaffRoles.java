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

    private static final List<String> CODES = List.of(
            Role.OF_INTAKE, Role.OF_CLINICIAN, Role.OF_SCHEDULER, Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR);

    static List<String> codes() {
        return CODES;
    }

    static List<Choice> all() {
        return Choice.codes("program.role", CODES.toArray(String[]::new));
    }

    /** @throws NothingHere where it is none of them */
    static String require(@Nullable String role) {
        return CODES.stream().filter(value -> value.equals(role)).findFirst().orElseThrow(NothingHere::new);
    }

    static List<String> among(Collection<String> roles) {
        return CODES.stream().filter(roles::contains).toList();
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
