package org.sanctuarycasework.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.sanctuarycasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the money of each pot, for each case. Entries are only added, and every call says what shall be true
 * afterwards, so that the same call a second time changes nothing.
 * <p>
 * All of it joins the running transaction, which holds the case: two calls for one case never run at once.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PotLedger {

    private static final List<String> HELD = List.of("EARMARKED", "COMMITTED");

    private final JdbcClient database;
    private final Clock clock;

    PotLedger(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The case asks for this much of the pot, and for nothing else that it asked for before. */
    public void request(String reference, UUID pot, Money money, Actor actor) {
        become(reference, pot, money, "REQUESTED", List.of("REQUESTED"), actor);
    }

    /** This much is recommended for the case, and no longer what was recommended before. */
    public void recommend(String reference, UUID pot, Money money, Actor actor) {
        become(reference, pot, money, "RECOMMENDED", List.of("RECOMMENDED"), actor);
    }

    /**
     * At a decision: this much, with what is committed already, is kept for the case. Whoever else decides about the
     * same pot waits until the transaction ends.
     *
     * @throws PotOverspent if the pot has less left; nothing is written then
     */
    public void earmark(String reference, UUID pot, Money money, Actor actor) {
        String name = lock(pot);
        for (Available available : availableTo(reference, pot)) {
            if (money.of(available.money()).compareTo(available.amount()) > 0) {
                throw new PotOverspent(name, available.money(), available.amount());
            }
        }
        become(reference, pot, money, "EARMARKED", HELD, actor);
    }

    /** The outcome is told: what was kept for the case is promised to it. */
    public void commit(String reference, Actor actor) {
        database.sql("""
                        insert into pot_entry (pot_id, money, kind, amount, reference, at, actor_id)
                        select e.pot_id, e.money, step.kind, step.sign * sum(e.amount), e.reference, :at, cast(:actor as uuid)
                          from pot_entry e cross join (values (1, 'EARMARKED', -1), (2, 'COMMITTED', 1)) step (number, kind, sign)
                         where e.reference = :reference and e.kind = 'EARMARKED'
                         group by e.pot_id, e.money, e.reference, step.number, step.kind, step.sign
                        having sum(e.amount) <> 0
                         order by e.pot_id, e.money, step.number""")
                .param("reference", reference).param("at", OffsetDateTime.now(clock)).param("actor", actor.personId())
                .update();
    }

    /** The case is withdrawn, or assessed again: gives back what was recommended and promised, but for what is paid. */
    public void release(String reference, Actor actor) {
        database.sql("""
                        insert into pot_entry (pot_id, money, kind, amount, reference, at, actor_id)
                        select pot_id, money, given.kind, -sum(given.amount), reference, :at, cast(:actor as uuid)
                          from pot_entry e cross join lateral (select
                               case e.kind when 'PAID' then 'COMMITTED' else e.kind end as kind,
                               case e.kind when 'PAID' then -e.amount else e.amount end as amount) given
                         where reference = :reference and e.kind in ('RECOMMENDED', 'EARMARKED', 'COMMITTED', 'PAID')
                         group by pot_id, money, given.kind, reference
                        having sum(given.amount) <> 0
                         order by pot_id, money, given.kind""")
                .param("reference", reference).param("at", OffsetDateTime.now(clock)).param("actor", actor.personId())
                .update();
    }

    /** How each pot of the round stands: the wards by name, then the borough-wide pot. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<PotBalance> balances(UUID roundId) {
        return PotBalances.read(database, roundId);
    }

    private void become(String reference, UUID pot, Money money, String kind, List<String> counted, Actor actor) {
        database.sql("""
                        insert into pot_entry (pot_id, money, kind, amount, reference, at, actor_id)
                        select pot_id, money, :kind, sum(amount), :reference, :at, cast(:actor as uuid)
                          from (select cast(:pot as uuid) as pot_id, 'CAPITAL' as money, cast(:capital as numeric) as amount
                                union all select cast(:pot as uuid), 'REVENUE', cast(:revenue as numeric)
                                union all select pot_id, money, -amount from pot_entry
                                           where reference = :reference and kind in (:counted)) difference
                         group by pot_id, money
                        having sum(amount) <> 0
                         order by pot_id, money""")
                .param("kind", kind).param("reference", reference).param("pot", pot)
                .param("capital", money.capital()).param("revenue", money.revenue()).param("counted", counted)
                .param("at", OffsetDateTime.now(clock)).param("actor", actor.personId())
                .update();
    }

    /** New entries of the pot do not wait for this, other decisions do. */
    private String lock(UUID pot) {
        return database.sql("""
                        select coalesce((select name from ward where code = pot.ward), ?) from pot where id = ?
                        for no key update""")
                .param(Pot.BOROUGH_WIDE).param(pot).query(String.class).single();
    }

    private List<Available> availableTo(String reference, UUID pot) {
        return database.sql("""
                        select m.money, m.allocated - coalesce(sum(case e.kind when 'RETURNED' then -e.amount
                                                                               else e.amount end), 0) as amount
                          from pot p
                          cross join lateral (values ('CAPITAL', p.capital), ('REVENUE', p.revenue)) m (money, allocated)
                          left join pot_entry e on e.pot_id = p.id and e.money = m.money
                               and e.kind in ('EARMARKED', 'COMMITTED', 'RETURNED')
                               and (e.kind = 'RETURNED' or e.reference <> ?)
                         where p.id = ?
                         group by m.money, m.allocated
                         order by m.money""")
                .param(reference).param(pot).query(Available.class).list();
    }

    private record Available(Money.Kind money, BigDecimal amount) {
    }
}
