/** Legal challenges of a decision: a pre-action letter and its answer, a judicial review and its steps, and legal holds. */
@ApplicationModule(allowedDependencies = {"people", "cases", "documents", "mail", "forms", "tasks", "engine", "deadlines", "escalations", "forum", "records", "site"})
package org.sanctuarycasework.challenges;

import org.springframework.modulith.ApplicationModule;
