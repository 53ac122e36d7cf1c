package org.sanctuarycasework.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A case of a kind that only the tests know, with the people around it. */
public class SampleCases {

    public static final String KIND = "sample";

    /** Grants officers read the sample cases. */
    public static final CasePolicy OFFICERS_READ = new CasePolicy() {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public boolean mayRead(Actor staff, CaseFile file) {
            return staff.is(Role.GRANTS_OFFICER);
        }
    };

    public final JdbcClient database;
    public final TransactionTemplate transaction;
    public final CaseFiles files;
    private final CaseReferences references;
    private final Clock clock;

    public SampleCases(ApplicationContext program) {
        database = program.getBean(JdbcClient.class);
        transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        files = program.getBean(CaseFiles.class);
        references = program.getBean(CaseReferences.class);
        clock = program.getBean(Clock.class);
    }

    public CaseAccess access() {
        return new CaseAccess(files, List.of(OFFICERS_READ));
    }

    public CaseFile open() {
        UUID organisation = UUID.randomUUID();
        database.sql("insert into organisation (id, name, kind, created_at) values (?, 'Open Table', 'CHARITY', now())")
                .param(organisation).update();
        return transaction.execute(running -> {
            CaseFile file = CaseFile.open(references.next("TEST"), KIND, "ncil", "A kitchen to share", organisation,
                    "draft", clock.instant());
            files.add(file);
            return file;
        });
    }

    public Actor applicantOf(CaseFile file) {
        return person("Ana Applicant", Set.of(), Set.of(file.organisationId()));
    }

    public Actor officer() {
        return person("Olu Officer", Set.of(Role.GRANTS_OFFICER), Set.of());
    }

    public Actor assessor() {
        return person("Asa Assessor", Set.of(Role.ASSESSOR), Set.of());
    }

    public Actor stranger() {
        return person("Sam Stranger", Set.of(), Set.of(UUID.randomUUID()));
    }

    private Actor person(String name, Set<Role> roles, Set<UUID> organisations) {
        UUID id = UUID.randomUUID();
        database.sql("insert into person (id, name, email, created_at) values (?, ?, ?, ?)")
                .params(id, name, id + "@example.org", OffsetDateTime.now(clock)).update();
        return new Actor(id, name, roles, Set.of(), organisations, Set.of());
    }
}
