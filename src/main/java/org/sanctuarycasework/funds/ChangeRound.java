package org.sanctuarycasework.funds;

import org.sanctuarycasework.cases.Refused;
import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Forms;
import org.sanctuarycasework.forms.Submitted;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.util.MultiValueMap;

/** A manager sets one page of a draft; a page with an error leaves the draft as it was. */
@UseCase
public class ChangeRound {

    private final RoundDrafts drafts;
    private final RoundForm form;
    private final Forms forms;

    ChangeRound(RoundDrafts drafts, RoundForm form, Forms forms) {
        this.drafts = drafts;
        this.form = form;
        this.forms = forms;
    }

    /**
     * @param input what was typed, by the names of the page's inputs; {@code _action} may move an item of a list
     * @return what became of it
     * @throws NotAllowed     unless the actor may change rounds
     * @throws RoundPublished if it is published already
     * @throws Refused        if its key was taken at this moment
     */
    public Submitted change(Actor actor, String fund, String key, String pageKey, MultiValueMap<String, String> input) {
        RoundRights.requireChanger(actor);
        Round draft = drafts.lock(fund, key);
        Submitted submitted = form.read(draft, pageKey, input);
        if (submitted.done()) {
            Answers answers = Move.of(input.getFirst("_action"))
                    .map(move -> move.apply(submitted.answers())).orElse(submitted.answers());
            drafts.save(RoundAnswers.apply(answers, draft, pageKey.equals("form")
                    ? forms.keep(answers.text("formId")).hash() : draft.formHash()));
        }
        return submitted;
    }
}
