/** Named sample people and cases, made through the use cases; only in the demo profile, and nothing depends on it. */
@ApplicationModule(allowedDependencies = {"people", "organisations", "cases", "documents", "mail", "funds", "forms", "tasks", "assessments", "applications", "challenges", "disclosures", "escalations", "forum", "referrals", "deadlines", "engine", "site"})
package org.sanctuarycasework.demo;

import org.springframework.modulith.ApplicationModule;
