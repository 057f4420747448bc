package health.concord.commons.problem;

import java.util.List;

/** Makes the refusals that services throw. */
public final class Problems {

    private Problems() {}

    /** For what is missing and for what is not the caller's to see: the two answers are the same. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND, "It does not exist, or it is not yours to see.");
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, null, List.of());
    }

    public static ProblemException of(ProblemType type, String code, String detail) {
        return new ProblemException(type, detail, code, List.of());
    }

    /** A refusal that several fields have a part in, each with what stands against it. */
    public static ProblemException of(ProblemType type, String detail, List<FieldError> errors) {
        return new ProblemException(type, detail, null, errors);
    }

    /** A rule of the program refused; {@code code} names it, for example {@code SAFETY_HOLD}. */
    public static ProblemException refused(String code, String detail) {
        return new ProblemException(ProblemType.REFUSED, detail, code, List.of());
    }

    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    public static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(
                ProblemType.INVALID, "Nothing was stored. Put the fields right and send it again.", null, errors);
    }
}
