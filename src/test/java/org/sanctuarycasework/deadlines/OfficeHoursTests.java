package org.sanctuarycasework.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The setting of the office's hours. */
class OfficeHoursTests {

    private final ApplicationContextRunner program = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void areNineToFiveUnlessSet() {
        program.run(started -> assertThat(started.getBean(OfficeHours.class)).isEqualTo(SampleCalendar.OFFICE));
    }

    @Test
    void areTakenFromTheSettings() {
        program.withPropertyValues("sanctuary.office.opens=08:30", "sanctuary.office.closes=16:45").run(started -> {
            OfficeHours office = started.getBean(OfficeHours.class);
            assertThat(office).isEqualTo(new OfficeHours(LocalTime.of(8, 30), LocalTime.of(16, 45)));
            assertThat(office.length()).isEqualTo(Duration.ofMinutes(495));
        });
    }

    @Test
    void stopTheStartIfTheOfficeNeverOpens() {
        program.withPropertyValues("sanctuary.office.opens=17:00").run(started -> assertThat(started)
                .getFailure().hasStackTraceContaining("The office opens at 17:00 and must close after that, not at 17:00"));
    }

    @EnableConfigurationProperties(OfficeHours.class)
    static class Settings {
    }
}
