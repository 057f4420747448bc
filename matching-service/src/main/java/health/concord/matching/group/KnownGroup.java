package health.concord.matching.group;

import health.concord.matching.profile.GroupProfile;

/** A group, where it is, and whether nobody is placed in it any more. */
public record KnownGroup(String site, GroupProfile profile, boolean retired) {}
