package org.sanctuarycasework.people.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.people.Actor;
import org.sanctuarycasework.people.Role;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

class SecondFactorTests {

    private final Actor officer = actor(Set.of(Role.GRANTS_OFFICER));
    private final Actor applicant = actor(Set.of());

    @Test
    void isRequiredEverywhereButInTheDemo() {
        assertThat(required()).isEqualTo("true");
        assertThat(required("demo")).isEqualTo("false");
    }

    @Test
    void isNeededByWhomeverOneModuleNames() {
        assertThat(new SecondFactor(true, List.of(new StaffNeedSecondFactor())).isNeededBy(officer)).isTrue();
        assertThat(new SecondFactor(true, List.of(new StaffNeedSecondFactor())).isNeededBy(applicant)).isFalse();
        assertThat(new SecondFactor(true, List.of(new StaffNeedSecondFactor(), somebody -> true)).isNeededBy(applicant)).isTrue();
        assertThat(new SecondFactor(false, List.of(new StaffNeedSecondFactor())).isNeededBy(officer)).isFalse();
    }

    private static String required(String... profiles) {
        StandardEnvironment settings = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(settings, null, null, profiles);
        return settings.getProperty("sanctuary.second-factor.required");
    }

    private static Actor actor(Set<Role> roles) {
        return new Actor(UUID.randomUUID(), "Somebody", roles, Set.of(), Set.of(), Set.of());
    }
}
