package org.sanctuarycasework.site;

import org.sanctuarycasework.deadlines.CaseworkClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TemporaryClock {
    @Bean
    CaseworkClock clock() {
        return new CaseworkClock();
    }
}
