package org.sanctuarycasework.funds;

import java.util.List;

/** What the start page of a fund says about a round: each list item is one short sentence in plain English. */
public record RoundWording(String summary, List<String> whoCanApply, List<String> whoCannot, List<String> howMuch,
                           List<String> whatItPaysFor, List<String> haveReady, String howLong,
                           List<String> afterYouApply) {
}
