package health.concord.commons.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that creates something and takes {@code Idempotency-Key}: the same caller, key and body get the
 * first answer again, another body is 422, a key still at work is 409. The method runs in one transaction with the
 * stored answer. It returns {@code RestResponse<View>}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
