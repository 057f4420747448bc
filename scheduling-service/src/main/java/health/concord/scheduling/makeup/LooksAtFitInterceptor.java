package health.concord.scheduling.makeup;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;

/** Stands between validation ({@code PLATFORM_AFTER + 800}) and the transaction of the idempotent answer (900). */
@LooksAtFit
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 850)
class LooksAtFitInterceptor {

    @Inject
    AskedMatching matching;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        UUID session = null;
        for (Object parameter : call.getParameters()) {
            if (parameter instanceof UUID id) {
                session = id;
            } else if (parameter instanceof AddGuest guest && session != null) {
                matching.ask(session, guest.client());
            }
        }
        return call.proceed();
    }
}
