package org.sanctuarycasework.applications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanctuarycasework.engine.DecisionEvaluated;
import org.sanctuarycasework.engine.DecisionTables;
import org.sanctuarycasework.forms.Answers;
import org.sanctuarycasework.forms.Forms;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Asks the eligibility table: before anybody signs in, and again by the process when an application was sent. */
@Component
public class Eligibility {

    /** The answers the table looks at. */
    public static final List<String> FACTS =
            List.of("organisationKind", "worksInBorough", "projectInBorough", "benefitsPublic", "bankAccount");

    private static final String TABLE = "-eligibility";

    private final Forms forms;
    private final DecisionTables tables;
    private final JdbcTemplate jdbc;

    Eligibility(Forms forms, DecisionTables tables, JdbcTemplate jdbc) {
        this.forms = forms;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** @return codes of the reasons why not, see the texts {@code applications.eligibility.reason.…}; empty if eligible */
    public List<String> reasonsAgainst(String fund, Answers answers) {
        Map<String, Object> facts = new HashMap<>();
        FACTS.forEach(fact -> facts.put(fact, answers.text(fact)));
        return tables.evaluate(fund + TABLE, facts).stream().map(outputs -> (String) outputs.get("reason")).toList();
    }

    /** True if the value can be chosen as the answer to that question of the fund's eligibility form. */
    public boolean isAnswer(String fund, String question, String value) {
        return forms.latest(fund + TABLE).field(question).stream()
                .anyMatch(field -> field.choices().listed().stream().anyMatch(choice -> choice.value().equals(value)));
    }

    /** The reasons for doubt that the process found when the application was sent. */
    public List<String> doubtsAbout(String reference) {
        return jdbc.queryForList("select unnest(doubts) from application where reference = ?", String.class, reference);
    }

    @EventListener
    void keep(DecisionEvaluated decision) {
        if (decision.tableKey().endsWith(TABLE)) {
            jdbc.update("update application set doubts = ? where reference = ?",
                    decision.outputs().stream().map(outputs -> outputs.get("reason")).toArray(String[]::new),
                    decision.caseReference());
        }
    }
}
