package org.sanctuarycasework.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.demo.DemoGuard.NotADemoDatabase;
import org.sanctuarycasework.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DemoGuardTests {

    private final JdbcClient jdbc = database();

    @Test
    void letsTheDemoStartOnAnEmptyDatabaseAndOnItsOwn() {
        assertThatCode(() -> new DemoGuard(jdbc)).doesNotThrowAnyException();
        add("officer@demo.example");
        assertThatCode(() -> new DemoGuard(jdbc)).doesNotThrowAnyException();
    }

    @Test
    void keepsTheDemoOffADatabaseWithOtherPeople() {
        add("officer@demo.example");
        add("treasurer@garden.example");
        add("officer@demo.example.garden.example");

        assertThatThrownBy(() -> new DemoGuard(jdbc)).isInstanceOf(NotADemoDatabase.class)
                .hasMessageContaining("2 people have an address");
    }

    private void add(String email) {
        jdbc.sql("insert into person (id, name, email, created_at) values (gen_random_uuid(), 'Somebody', ?, now())")
                .param(email).update();
    }

    private static JdbcClient database() {
        DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.newDatabase(), "postgres", "");
        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
        return JdbcClient.create(database);
    }
}
