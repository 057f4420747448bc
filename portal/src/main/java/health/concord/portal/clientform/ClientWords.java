package health.concord.portal.clientform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the client's form says, at a sixth-grade reading level; in Spanish in {@code messages/client_es.properties}.
 * The questions themselves come from the instrument's own data.
 */
@MessageBundle("client")
public interface ClientWords {

    @Message("Your form")
    String title();

    @Message("Language")
    String language();

    @Message("You have a form to fill in")
    String welcome();

    @Message("Type the 6-number code your clinic gave you. It opens only your form.")
    String askCode();

    @Message("Your code")
    String code();

    @Message("Your link")
    String link();

    @Message("The last part of the link your clinic sent you, after the # sign.")
    String linkHint();

    @Message("Open my form")
    String open();

    @Message("That link or code is not right. Check both and try again. After 5 wrong codes the form locks, and your"
            + " clinic must send a new one.")
    String wrong();

    @Message("This form is closed. Ask your clinic for a new link if you still need it.")
    String closed();

    @Message("We can't reach your clinic's system right now. What you saved is kept. Wait a minute and try again.")
    String down();

    @Message("This form was changed in another window. Below is what was saved there. Check it and go on.")
    String changed();

    @Message("We could not save the last answer. Check it and try again.")
    String invalid();

    @Message("Answer what you can. Each answer is saved as you go. You may leave a question open.")
    String howTo();

    @Message("More than one answer is fine.")
    String several();

    @Message("The questions below are in English only. Ask your clinic for help if you need it.")
    String onlyEnglish();

    @Message("Not saved yet")
    String notSaved();

    @Message("Saved")
    String saved();

    @Message("{#if left == 1}1 question is still open{#else}{left} questions are still open{/if}")
    String left(int left);

    @Message("No question is open")
    String noneLeft();

    @Message("Send my answers")
    String send();

    @Message(
            "{#if left == 1}You left 1 question open.{#else}You left {left} questions open.{/if} You can answer now, or"
                    + " send your form as it is.")
    String sure(int left);

    @Message("Send it as it is")
    String sendAnyway();

    @Message("Thank you. Your answers have been sent.")
    String thanks();

    @Message("You can give the tablet back, or close this page. Your care team will read your answers.")
    String giveBack();

    @Message("If you need help now")
    String helpTitle();

    @Message("If you are in danger now, call 911. To talk to someone at any hour, call or text 988.")
    String help();

    @Message("Try again")
    String again();
}
