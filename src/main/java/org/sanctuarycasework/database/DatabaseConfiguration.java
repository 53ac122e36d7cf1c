package org.sanctuarycasework.database;

import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Chooses the database: the embedded one, unless an address is given. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoAddressGiven.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
            return new EmbeddedDatabase(settings);
        }

        /** The pool is made from this, so it is closed before the server stops. */
        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
            return new JdbcConnectionDetails() {

                @Override
                public String getUsername() {
                    return EmbeddedDatabase.USER;
                }

                @Override
                public String getPassword() {
                    return "";
                }

                @Override
                public String getJdbcUrl() {
                    return database.jdbcUrl();
                }
            };
        }
    }

    /** Migrations use connections of their own: those of the pool have time limits that are meant for pages. */
    @Bean
    FlywayConnectionDetails migrationConnection(JdbcConnectionDetails connection) {
        return new FlywayConnectionDetails() {

            @Override
            public String getUsername() {
                return connection.getUsername();
            }

            @Override
            public String getPassword() {
                return connection.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return connection.getJdbcUrl();
            }
        };
    }

    static class NoAddressGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
