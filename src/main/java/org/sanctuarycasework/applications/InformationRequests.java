package org.sanctuarycasework.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sanctuarycasework.deadlines.Instants;
import org.sanctuarycasework.forms.Page;
import org.sanctuarycasework.forms.Question;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What officers asked applicants for. */
@Repository
public class InformationRequests {

    private final JdbcTemplate jdbc;

    InformationRequests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(InformationRequest request) {
        jdbc.update("""
                insert into information_request (id, reference, asked_by, asked_at, message, fields, due_at, lapses_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""",
                request.id(), request.reference(), request.askedBy(), Instants.at(request.askedAt()),
                request.message(), request.fields().toArray(String[]::new), Instants.at(request.dueAt()),
                Instants.at(request.lapsesAt()));
    }

    /** @param state ANSWERED or LAPSED */
    void close(String reference, String state, Instant now) {
        jdbc.update("update information_request set state = ?, closed_at = ? where reference = ? and state = 'OPEN'",
                state, Instants.at(now), reference);
    }

    public Optional<InformationRequest> openOf(String reference) {
        return jdbc.query("select * from information_request where reference = ? and state = 'OPEN'",
                InformationRequests::map, reference).stream().findFirst();
    }

    /** Keys of the questions of a page that may be answered: all of a draft's, of a sent one only those asked for. */
    public Set<String> openQuestions(Application application, Page page) {
        return application.status() == Status.INFORMATION_WANTED
                ? openOf(application.reference()).map(InformationRequest::fields).orElse(Set.of())
                : page.questions().stream().map(Question::key).collect(Collectors.toSet());
    }

    /** Newest first. */
    public List<InformationRequest> of(String reference) {
        return jdbc.query("select * from information_request where reference = ? order by asked_at desc limit 50",
                InformationRequests::map, reference);
    }

    private static InformationRequest map(ResultSet row, int number) throws SQLException {
        return new InformationRequest(row.getObject("id", UUID.class), row.getString("reference"),
                row.getObject("asked_by", UUID.class), Instants.of(row, "asked_at"),
                row.getString("message"), Set.of((String[]) row.getArray("fields").getArray()),
                Instants.of(row, "due_at"), Instants.of(row, "lapses_at"),
                Instants.of(row, "closed_at"));
    }
}
