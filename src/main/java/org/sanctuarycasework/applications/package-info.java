/** Grant applications, from the first question to the outcome told. */
@ApplicationModule(allowedDependencies = {"database", "people", "organisations", "cases", "documents", "mail", "records", "funds", "forms", "tasks", "assessments", "engine", "deadlines", "site"})
package org.sanctuarycasework.applications;

import org.springframework.modulith.ApplicationModule;
