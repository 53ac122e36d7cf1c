package org.sanctuarycasework.forum.web;

import org.sanctuarycasework.forum.Baselines.Baseline;
import org.sanctuarycasework.forum.Quarter;
import org.sanctuarycasework.forum.QuarterTables.Band;
import org.sanctuarycasework.site.Texts;

/** Figures of a quarter as page, Excel and PDF write them. */
public record FiguresInWords(Texts texts) {

    private static final int HOURS_OF_TWO_DAYS = 48;
    private static final int HOURS_OF_A_DAY = 24;

    public String quarter(Quarter quarter) {
        return texts.t("forum.quarter." + quarter.number(), String.valueOf(quarter.year()));
    }

    /** The quarter of the baseline. */
    public String quarter(Baseline baseline) {
        return Quarter.ofKey(baseline.quarter()).map(this::quarter).orElse(baseline.quarter());
    }

    /** What stands for a figure that is not there. */
    public String whyNoFigure() {
        return texts.t("forum.hidden.why") + " " + texts.t("forum.no-figure.why");
    }

    /** The same, with what is to be known about times. */
    public String whyNoFigureOrTime() {
        return whyNoFigure() + " " + texts.t("forum.times.why");
    }

    /** @param count null for one that is not shown */
    public String count(Integer count) {
        return count == null ? texts.t("forum.hidden") : String.valueOf(count);
    }

    /** @param hours null where there is no such figure */
    public String time(Integer hours) {
        return hours == null ? texts.t("forum.no-figure")
                : hours < HOURS_OF_TWO_DAYS ? texts.t("forum.hours", hours) : texts.t("forum.days", Math.round((float) hours / HOURS_OF_A_DAY));
    }

    /** @param band null where there is no such figure */
    public String share(Band band) {
        return band == null ? texts.t("forum.no-figure") : texts.t("forum.band." + band);
    }

    /** @param count null if nobody counts it */
    public String total(Integer count) {
        return count == null ? texts.t("forum.not-counted") : String.valueOf(count);
    }

    /** What a line of a table is about. */
    public String label(String table, String key) {
        return switch (table) {
            case "service" -> texts.t("escalations.service." + key);
            case "urgency" -> texts.t("escalations.live.urgency." + key);
            case "reason" -> texts.t("escalations.reason." + key);
            case "stage" -> texts.t("escalations.live.stage." + key);
            default -> texts.t("forum.outcome." + key);
        };
    }
}
