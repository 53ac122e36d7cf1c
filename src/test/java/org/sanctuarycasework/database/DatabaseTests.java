package org.sanctuarycasework.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanctuarycasework.testing.CaseworkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@CaseworkTest
class DatabaseTests {

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationContext program;

    @Test
    void startsNoServerOfItsOwnWhenAnAddressIsGiven() {
        assertThat(program.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
    }

    @Test
    void limitsHowLongAPageMayWaitForTheDatabase() {
        assertThat(database.queryForObject("show lock_timeout", String.class)).isEqualTo("5s");
        assertThat(database.queryForObject("show statement_timeout", String.class)).isEqualTo("15s");
    }
}
