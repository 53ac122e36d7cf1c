package org.sanctuarycasework.applications;

import java.math.BigDecimal;

/** The delegation table of a programme, asked again about an amount that differs from the recommended one. */
public interface Delegation {

    /**
     * By the version of the table and with the limits that the process of the application goes by.
     *
     * @param taskId of the open decision
     * @param amount in pounds
     * @return key of the team that decides on such an amount
     */
    String teamFor(String taskId, BigDecimal amount);
}
