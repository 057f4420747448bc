package health.concord.portal.clientform;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.intake.AnswerLink;
import health.concord.portal.intake.Instrument;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links of an episode, and making one.
 *
 * @param made the one that was just made, with its secrets: they are told only now
 * @param address where that link leads
 */
record LinkList(
        ChartHead head,
        Answer<List<AnswerLink>> links,
        Answer<List<Instrument>> instruments,
        Form form,
        @Nullable AnswerLink made,
        @Nullable String address,
        boolean mayMake) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(links, instruments));
        return Outage.among(all);
    }

    public List<AnswerLink> newestFirst() {
        List<AnswerLink> all = links.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .sorted(Comparator.comparing(AnswerLink::createdAt).reversed())
                        .toList();
    }

    /** Those whose text is here; the others nobody can answer on a screen. */
    public List<Choice> choices() {
        List<Instrument> all = instruments.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(Instrument::answerable)
                        .map(instrument -> new Choice(instrument.code(), instrument.title()))
                        .toList();
    }

    public String path() {
        return head.path() + "/form-links";
    }
}
