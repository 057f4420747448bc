package health.concord.intake.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line of text, not blank, in any script; control characters, which the store and a screen choke on, are refused. */
@Pattern(regexp = "(?s)(?=.*\\S)[^\\p{Cc}]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
public @interface Line {

    String message() default "must be one line of text, not blank and without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
