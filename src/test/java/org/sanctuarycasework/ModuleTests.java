package org.sanctuarycasework;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTests {

    @Test
    void useEachOtherOnlyAsTheirPackageInfosSay() {
        ApplicationModules.of(SanctuaryCasework.class).verify();
    }
}
