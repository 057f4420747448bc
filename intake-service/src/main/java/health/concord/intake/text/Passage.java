package health.concord.intake.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of one or more lines, not blank; of the control characters only tabs and line ends. */
@Pattern(regexp = "(?s)(?=.*\\S)[^\\p{Cc}\\t\\n\\r]*(?:[\\t\\n\\r][^\\p{Cc}\\t\\n\\r]*)*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
public @interface Passage {

    String message() default "must be text, not blank and without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
