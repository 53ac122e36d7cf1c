package org.sanctuarycasework.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanctuarycasework.forms.AnsweredPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that is kept about a case: what every case has, and what its kind adds. */
@Repository
public class KeptRecords {

    /** Of a case; the contents of its files go with their rows. */
    private static final List<KeptTable> OF_EVERY_CASE = List.of(
            KeptTable.rowsGo("document", "case_reference"), KeptTable.rowsGo("note", "case_reference"),
            KeptTable.rowsGo("message", "case_reference"), KeptTable.rowsGo("timeline_entry", "case_reference"),
            KeptTable.wordsGo("legal_hold", "reference", "reason", "lift_reason"),
            KeptTable.rowsGo("work_kept_from", "case_reference"), KeptTable.stays("work_item", "case_reference"), KeptTable.wordsGo("case_read", "reference", "reason"),
            KeptTable.stays("case_file", "reference"));
    private static final int MOST_ROWS = 10_000;

    private final JdbcClient database;
    private final Map<String, List<CaseRecord>> kinds;

    KeptRecords(JdbcClient database, List<CaseRecord> records) {
        this.database = database;
        this.kinds = records.stream().collect(Collectors.groupingBy(CaseRecord::kind));
    }

    /** Keys of all kinds of records. */
    public List<String> kinds() {
        return kinds.keySet().stream().sorted().toList();
    }

    boolean isPrivileged(String kind) {
        return of(kind).stream().anyMatch(CaseRecord::isPrivileged);
    }

    /** First what the features add that know its kind. */
    List<KeptTable> tables(String kind) {
        return Stream.concat(of(kind).stream().flatMap(record -> record.tables().stream()), OF_EVERY_CASE.stream()).toList();
    }

    List<AnsweredPage> written(String kind, String reference) {
        return of(kind).stream().flatMap(record -> record.written(reference).stream()).toList();
    }

    /** Every row about the case as JSON, by the name of the table. */
    List<Rows> rows(String kind, String reference) {
        return tables(kind).stream().map(table -> new Rows(table.name(), database
                .sql("select to_jsonb(t)::text from " + table.name() + " t where " + table.key() + " = ? limit ?")
                .params(reference, MOST_ROWS).query(String.class).list())).filter(rows -> !rows.json().isEmpty()).toList();
    }

    void erase(String kind, String reference) {
        for (KeptTable table : tables(kind)) {
            switch (table.fate()) {
                case ROWS_GO -> database.sql("delete from " + table.name() + " where " + table.key() + " = ?").param(reference).update();
                case WORDS_GO -> table.words().forEach(column -> empty(table, column, reference));
                case STAYS -> { }
            }
        }
    }

    private void empty(KeptTable table, String column, String reference) {
        boolean json = database.sql("""
                        select data_type = 'jsonb' from information_schema.columns
                        where table_schema = current_schema() and table_name = ? and column_name = ?""")
                .params(table.name(), column).query(Boolean.class).single();
        database.sql("update %s set %s = %s where %s = ? and %s is not null".formatted(table.name(), column, json ? "'{}'" : "''", table.key(), column))
                .param(reference).update();
    }

    private List<CaseRecord> of(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /** @param json one object for each row */
    public record Rows(String table, List<String> json) {
    }
}
