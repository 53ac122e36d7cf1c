package org.sanctuarycasework.funds;

import org.sanctuarycasework.engine.UseCase;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.NotAllowed;

/** A manager deletes a round that was never published, such as one begun by mistake. */
@UseCase
public class DeleteDraft {

    private final RoundDrafts drafts;
    private final RoundRows rows;

    DeleteDraft(RoundDrafts drafts, RoundRows rows) {
        this.drafts = drafts;
        this.rows = rows;
    }

    /**
     * @throws NotAllowed     unless the actor may change rounds
     * @throws RoundPublished if it is no draft any more
     * @throws RoundNotFound  if there is none
     */
    public void delete(Actor actor, String fund, String key) {
        RoundRights.requireChanger(actor);
        rows.delete(drafts.lock(fund, key).id());
    }
}
