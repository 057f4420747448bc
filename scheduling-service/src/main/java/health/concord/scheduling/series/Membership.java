package health.concord.scheduling.series;

/**
 * How clients come and go (SAMHSA TIP 41, chapter 3): at any time; only before the group begins; or at any time in a
 * curriculum that starts anew when it is through.
 */
public enum Membership {
    OPEN,
    CLOSED,
    REVOLVING
}
