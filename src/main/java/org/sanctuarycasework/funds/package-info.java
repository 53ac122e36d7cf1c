/** Funds and their rounds: dates, pots, priorities, criteria, delegation and the form version of each; the ledger of their pots. */
@ApplicationModule(allowedDependencies = {"database", "people", "cases", "forms", "deadlines", "engine", "site"})
package org.sanctuarycasework.funds;

import org.springframework.modulith.ApplicationModule;
