package health.concord.scheduling.makeup;

import java.util.UUID;

/** @param booked clients on the roster now */
public record GuestView(UUID session, UUID client, int booked) {}
