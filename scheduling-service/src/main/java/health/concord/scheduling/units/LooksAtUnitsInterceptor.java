package health.concord.scheduling.units;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands between validation ({@code PLATFORM_AFTER + 800}) and the transaction of the idempotent answer (900). */
@LooksAtUnits
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 850)
class LooksAtUnitsInterceptor {

    @Inject
    AskedBilling billing;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        for (Object parameter : call.getParameters()) {
            if (parameter instanceof UsesUnits booking) {
                billing.ask(booking.client());
            }
        }
        return call.proceed();
    }
}
