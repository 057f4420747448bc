package health.concord.launcher.demo.data;

/** A room; {@code seats} counts clients. */
public record Room(String key, String name, String site, int seats, boolean video) {}
