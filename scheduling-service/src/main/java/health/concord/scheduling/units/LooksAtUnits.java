package health.concord.scheduling.units;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that takes a {@link UsesUnits}: before its transaction begins, billing is asked what the client has
 * left, for {@link UnitsWarnings} to judge by.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface LooksAtUnits {}
