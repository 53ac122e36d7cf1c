/** The thin seam to Camunda: settings, FEEL conditions, decision tables, where a process stands. */
@ApplicationModule(allowedDependencies = {"deadlines"})
package org.sanctuarycasework.engine;

import org.springframework.modulith.ApplicationModule;
