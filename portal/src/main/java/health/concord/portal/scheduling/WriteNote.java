package health.concord.portal.scheduling;

import java.util.List;

/** The whole note of a session; what is left out is gone. */
public record WriteNote(String content, List<Note.Layer> members) {}
