package health.concord.scheduling.booking;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Set;

/** Goes around the transaction, whose own priority is {@code PLATFORM_BEFORE + 200}. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetriedInterceptor {

    static final int TRIES = 4;
    private static final String DEADLOCK = "40P01";
    private static final String SERIALISATION = "40001";

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (attempt == TRIES || !wasRolledBackForAnother(e)) {
                    throw e;
                }
            }
        }
    }

    static boolean wasRolledBackForAnother(Throwable fault) {
        return SqlStates.isIn(fault, Set.of(DEADLOCK, SERIALISATION));
    }
}
