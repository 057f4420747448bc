package health.concord.billing.payment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A card processor across a bad line: each answer may be lost, or the line break, before one comes through. */
final class ScriptedCards implements CardProcessor {

    /** What the line does to an answer. */
    enum Line {
        LOSES,
        BREAKS
    }

    final Set<UUID> charged = Collections.synchronizedSet(new LinkedHashSet<>());
    final Set<UUID> refunded = Collections.synchronizedSet(new LinkedHashSet<>());
    final AtomicInteger asked = new AtomicInteger();
    private final Queue<Line> script;
    private final boolean declinesRefunds;

    ScriptedCards(boolean declinesRefunds, Line... script) {
        this.declinesRefunds = declinesRefunds;
        this.script = new ArrayDeque<>(Arrays.asList(script));
    }

    @Override
    public Answer charge(UUID key, String cardToken, long cents) {
        charged.add(key);
        return over(new Answer(Result.DONE, "ch_" + key));
    }

    @Override
    public Answer refund(UUID key, String chargeId, long cents) {
        if (declinesRefunds) {
            return over(new Answer(Result.DECLINED, ""));
        }
        refunded.add(key);
        return over(new Answer(Result.DONE, "re_" + key));
    }

    private synchronized Answer over(Answer answer) {
        asked.incrementAndGet();
        Line line = script.poll();
        if (line == Line.BREAKS) {
            throw new IllegalStateException("connection reset");
        }
        return line == Line.LOSES ? new Answer(Result.UNKNOWN, "") : answer;
    }
}
