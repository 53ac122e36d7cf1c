/** Housing escalations: from what a partner raises, over the stages of the route, to the answer and the outcome. */
@ApplicationModule(allowedDependencies = {"database", "people", "organisations", "cases", "documents", "mail", "records", "forms", "tasks", "engine", "deadlines", "site"})
package org.sanctuarycasework.escalations;

import org.springframework.modulith.ApplicationModule;
