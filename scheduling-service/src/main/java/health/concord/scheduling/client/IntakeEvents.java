package health.concord.scheduling.client;

import health.concord.commons.event.EventHandler;
import health.concord.commons.event.IncomingEvent;
import health.concord.commons.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the copies as new as intake's last event; the inbox lets no older one through. */
@ApplicationScoped
class IntakeEvents {

    @Inject
    ClientCopyRepository clients;

    @Inject
    EpisodeCopyRepository episodes;

    @Inject
    SafetyFlagRepository safety;

    @Inject
    GroupAgreementRepository agreements;

    @Inject
    Event<LeavesTold> away;

    /** One type of event and what is done with it. */
    record On<T>(String type, Class<T> dataType, Consumer<IncomingEvent<T>> action) implements EventHandler<T> {

        @Override
        public void handle(IncomingEvent<T> event) {
            action.accept(event);
        }
    }

    @Produces
    @Singleton
    EventHandler<ClientData> clientRegistered() {
        return new On<>("client.registered", ClientData.class, this::client);
    }

    @Produces
    @Singleton
    EventHandler<ClientData> clientChanged() {
        return new On<>("client.changed", ClientData.class, this::client);
    }

    @Produces
    @Singleton
    EventHandler<EpisodeData> episodeOpened() {
        return new On<>("episode.opened", EpisodeData.class, this::episode);
    }

    @Produces
    @Singleton
    EventHandler<EpisodeData> episodeChanged() {
        return new On<>("episode.changed", EpisodeData.class, this::episode);
    }

    @Produces
    @Singleton
    EventHandler<EpisodeData> episodeClosed() {
        return new On<>("episode.closed", EpisodeData.class, this::episode);
    }

    @Produces
    @Singleton
    EventHandler<SafetyData> safetyHeld() {
        return new On<>("safety.held", SafetyData.class, this::safety);
    }

    @Produces
    @Singleton
    EventHandler<SafetyData> safetyReleased() {
        return new On<>("safety.released", SafetyData.class, this::safety);
    }

    @Produces
    @Singleton
    EventHandler<GroupAgreementData> groupAgreementChanged() {
        return new On<>("group-agreement.changed", GroupAgreementData.class, this::agreement);
    }

    private void client(IncomingEvent<ClientData> event) {
        require("data.displayName", event.data().displayName());
        ClientCopy copy =
                clients.findByIdOptional(event.aggregate()).orElseGet(() -> new ClientCopy(event.aggregate()));
        copy.take(event.data(), event.site(), event.version());
        clients.persist(copy);
    }

    private void episode(IncomingEvent<EpisodeData> event) {
        require("data.client", event.data().client());
        EpisodeCopy copy =
                episodes.findByIdOptional(event.aggregate()).orElseGet(() -> new EpisodeCopy(event.aggregate()));
        List<EpisodeData.Leave> leaves = event.data().leaves();
        LocalDate closedOn = event.data().closedOn();
        List<LeavesTold.Away> days = leaves == null
                ? List.of()
                : leaves.stream()
                        .map(IntakeEvents::away)
                        .flatMap(one -> one.until(closedOn).stream())
                        .toList();
        copy.take(event.data(), event.site(), event.version());
        episodes.persist(copy);
        if (leaves != null) {
            away.fire(new LeavesTold(event.data().client(), event.aggregate(), event.site(), days));
        }
    }

    private static LeavesTold.Away away(EpisodeData.Leave leave) {
        LocalDate first = leave.from();
        LocalDate last = leave.to();
        if (first == null || last == null || last.isBefore(first)) {
            throw Problems.invalid("data.leaves", "must each have a first day and a last day that is not before it");
        }
        return new LeavesTold.Away(first, last);
    }

    private void safety(IncomingEvent<SafetyData> event) {
        require("data.client", event.data().client());
        require("data.severity", event.data().severity());
        SafetyFlag flag = safety.findByIdOptional(event.aggregate()).orElseGet(() -> new SafetyFlag(event.aggregate()));
        flag.take(event.data(), event.version());
        safety.persist(flag);
    }

    private void agreement(IncomingEvent<GroupAgreementData> event) {
        require("data.client", event.data().client());
        GroupAgreement agreement =
                agreements.findByIdOptional(event.aggregate()).orElseGet(() -> new GroupAgreement(event.aggregate()));
        agreement.take(event.data(), event.version());
        agreements.persist(agreement);
    }

    /** Parks an event that lacks what it must have, for a person to see at its sender. */
    private static void require(String field, @Nullable Object value) {
        if (value == null) {
            throw Problems.invalid(field, "is needed");
        }
    }
}
