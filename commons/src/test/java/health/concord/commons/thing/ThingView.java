package health.concord.commons.thing;

import java.util.UUID;

record ThingView(UUID id, String name) {}
