package health.concord.scheduling.makeup;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.Roles;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.matching.SeatCheck;
import health.concord.scheduling.units.UnitsWarning;
import health.concord.scheduling.units.UnitsWarningCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses a guest whom matching's rules keep out of the group, and knows who may set that aside: what the rules let be
 * set aside with a reason, by those who may do so where matching places. The reason is kept with the session.
 */
@ApplicationScoped
@Transactional
class GuestFit {

    @Inject
    AskedMatching matching;

    @Inject
    GuestOverrideRepository overrides;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void require(Session session, AddGuest request) {
        String reason = request.fitReason();
        if (reason != null && !caller.hasRole(Roles.CLINICIAN) && !caller.hasRole(Roles.PROGRAM_ADMIN)) {
            throw Problems.of(
                    ProblemType.FORBIDDEN,
                    "Only clinicians and program administrators seat someone whom matching's rules keep out. Ask one of"
                            + " them.");
        }
        SeatCheck check = matching.check().filter(SeatCheck::isAgainst).orElse(null);
        if (check == null) {
            return;
        }
        if (!check.isOverridable()) {
            throw Problems.refused(
                    "DOES_NOT_FIT", "This seat is not possible for the client: " + check.words() + " Choose another.");
        }
        if (reason == null) {
            throw Problems.refused(
                    "DOES_NOT_FIT",
                    "Matching's rules are against this seat: " + check.words()
                            + " Choose another, or have a clinician seat the client with a reason.");
        }
        overrides.persist(
                new GuestOverride(session.id(), request.client(), check.rules(), reason, caller.id(), clock.instant()));
        audit.record(
                "session.guest-fit-overridden",
                "session",
                session.id(),
                Map.of("client", request.client(), "rules", check.rules()));
    }

    /** Where nobody looked whether the client is to be kept apart from somebody there, or is not ready for the group. */
    Optional<UnitsWarning> warning() {
        return matching.check()
                        .filter(check -> check.isAnswered() && check.known())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new UnitsWarning(
                        UnitsWarningCode.FIT_UNKNOWN,
                        matching.check().filter(SeatCheck::isAnswered).isPresent()
                                ? "Matching knows nothing of the client, so nobody has looked whether there is someone in"
                                        + " the group to be kept apart from. Have a clinician judge before the session."
                                : "Matching does not answer, so nobody has looked whether the client may sit in this group,"
                                        + " or is to be kept apart from someone there. Have a clinician judge before the"
                                        + " session.",
                        null,
                        null,
                        null,
                        null));
    }
}
