package health.concord.portal.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame around every page says; in Spanish in {@code messages/frame_es.properties}. */
@MessageBundle("frame")
public interface FrameWords {

    @Message("Skip to the page")
    String skip();

    @Message("Pages")
    String pages();

    @Message("Site")
    String site();

    @Message("Search people")
    String searchPeople();

    @Message("Sign out")
    String signOut();

    /** The language the button changes to, in its own words. */
    @Message("Español")
    String otherLanguage();

    @Message("es")
    String otherCode();

    @Message("Your session has ended.")
    String ended();

    @Message("What you typed is still here.")
    String kept();

    @Message("Sign in again")
    String signInAgain();

    @Message("in a new tab, then come back and carry on.")
    String comeBack();

    @Message("The portal can't be reached.")
    String notReached();

    @Message("What you see may be old; it tries again by itself.")
    String mayBeOld();

    @Message("That was not done.")
    String notDone();

    @Message("Nothing was changed. Try again; if it stays like this, tell your administrator.")
    String tryAgain();

    @Message("The rest works. This page tries again by itself.")
    String restWorks();

    @Message("Try again in a moment.")
    String inAMoment();
}
