package org.sanctuarycasework.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimeSettings {

    @Bean
    CaseworkClock clock() {
        return new CaseworkClock();
    }
}
