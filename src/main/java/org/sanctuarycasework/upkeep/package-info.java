/** What went wrong behind the scenes, in words: steps of processes and mails that failed, and trying them again. */
@ApplicationModule(allowedDependencies = {"people", "cases", "engine"})
package org.sanctuarycasework.upkeep;

import org.springframework.modulith.ApplicationModule;
