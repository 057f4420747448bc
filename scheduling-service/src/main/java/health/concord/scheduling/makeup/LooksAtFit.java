package health.concord.scheduling.makeup;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that takes a session's id and an {@link AddGuest}: before its transaction begins, matching is asked
 * whether the client may sit there, for {@link GuestFit} to judge by.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface LooksAtFit {}
