/** The task list: what waits, for whom, until when; claim, release, hand over. */
@ApplicationModule(allowedDependencies = {"people", "organisations", "cases", "funds", "engine", "deadlines", "site"})
package org.sanctuarycasework.tasks;

import org.springframework.modulith.ApplicationModule;
