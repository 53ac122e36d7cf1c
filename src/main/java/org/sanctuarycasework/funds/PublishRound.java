package org.sanctuarycasework.funds;

import java.time.Clock;
import java.util.List;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.forms.FormError;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** A manager publishes a draft: from now on it does not change, and people can apply when it opens. */
@UseCase
public class PublishRound {

    private final RoundDrafts drafts;
    private final RoundRows rows;
    private final RoundForm form;
    private final Clock clock;

    PublishRound(RoundDrafts drafts, RoundRows rows, RoundForm form, Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.form = form;
        this.clock = clock;
    }

    /**
     * @param checked fingerprint of the draft that was checked, see {@link RoundForm#fingerprint}
     * @throws NotAllowed      unless the actor may change rounds
     * @throws RoundPublished  if it is published already
     * @throws DraftChanged    if it is not the one that was checked
     * @throws RoundIncomplete if something in it is missing or cannot be
     */
    public void publish(Actor actor, String fund, String key, String checked) {
        RoundRights.requireChanger(actor);
        Round draft = drafts.lock(fund, key);
        if (!form.fingerprint(draft).equals(checked)) {
            throw new DraftChanged(key);
        }
        List<FormError> errors = form.check(draft);
        if (!errors.isEmpty()) {
            throw new RoundIncomplete(key, errors);
        }
        rows.publish(draft.id(), clock.instant(), actor.personId());
    }
}
