package org.sanctuarycasework;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Workflow and case management for a council that is a Borough of Sanctuary. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Sanctuary Casework")
public class SanctuaryCasework {

    public static void main(String[] arguments) {
        SpringApplication.run(SanctuaryCasework.class, arguments);
    }
}
