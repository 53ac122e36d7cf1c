package org.sanctuarycasework.applications.process;

import java.util.List;

import org.sanctuarycasework.tasks.StaffTasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class NcilTasks {

    @Bean
    StaffTasks tasksOfNcil() {
        return new StaffTasks("ncil", List.of("checkCompleteness", "confirmNotEligible", "assessApplication",
                "recommendOutcome", "decideApplication"));
    }
}
