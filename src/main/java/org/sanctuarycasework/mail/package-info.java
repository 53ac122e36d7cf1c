/** Mails: written in the transaction of what they tell, sent afterwards, tried again, and kept where there is no mail server. */
@ApplicationModule(allowedDependencies = {"cases", "deadlines", "organisations", "people", "people :: passkeys"})
package org.sanctuarycasework.mail;

import org.springframework.modulith.ApplicationModule;
