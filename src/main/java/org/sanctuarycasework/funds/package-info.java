/** Funds and their rounds: dates, pots, priorities, criteria, delegation and the form version of each. */
@ApplicationModule(allowedDependencies = {"forms", "deadlines"})
package org.sanctuarycasework.funds;

import org.springframework.modulith.ApplicationModule;
