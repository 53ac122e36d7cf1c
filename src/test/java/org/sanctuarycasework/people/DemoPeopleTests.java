package org.sanctuarycasework.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class DemoPeopleTests {

    private final DemoPeople demo = List::of;

    @Test
    void takesInOnlyAddressesThatNoMailCanReach() {
        assertThat(demo.mayInclude(EmailAddress.of("Visitor@demo.example").orElseThrow())).isTrue();
        assertThat(demo.mayInclude(EmailAddress.of("visitor@borough.example").orElseThrow())).isFalse();
        assertThat(demo.mayInclude(EmailAddress.of("visitor@demo.example.org").orElseThrow())).isFalse();
    }
}
