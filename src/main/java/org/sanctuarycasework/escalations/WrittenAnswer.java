package org.sanctuarycasework.escalations;

import java.time.LocalDate;

import org.sanctuarycasework.cases.Refused;

/**
 * What a team writes as its answer; the partner reads all of it.
 *
 * @param kind       accommodation, changed, upheld, referred, more-information or not-this-route
 * @param decision   which kind of decision it is about, for the rights that are told with it; null if about none
 * @param place      null unless accommodation is given
 * @param referredTo the service that it was passed on to; null unless it was
 * @param goTo       where to go instead; null unless it is not for this route
 */
public record WrittenAnswer(String kind, String decision, String words, OfferedPlace place, ServiceArea referredTo, String goTo) {

    static final String ACCOMMODATION = "accommodation";
    static final String UPHELD = "upheld";
    static final String REFERRED = "referred";
    static final String MORE_INFORMATION = "more-information";
    static final String NOT_THIS_ROUTE = "not-this-route";

    public static WrittenAnswer of(String kind, String decision, String words) {
        return new WrittenAnswer(kind, decision, words, null, null, null);
    }

    public WrittenAnswer with(OfferedPlace given) {
        return new WrittenAnswer(kind, decision, words, given, referredTo, goTo);
    }

    public WrittenAnswer passedOnTo(ServiceArea service) {
        return new WrittenAnswer(kind, decision, words, place, service, goTo);
    }

    public WrittenAnswer goingTo(String instead) {
        return new WrittenAnswer(kind, decision, words, place, referredTo, instead);
    }

    public boolean isQuestion() {
        return kind.equals(MORE_INFORMATION);
    }

    /** True if the decision stands: then the household's rights come first. */
    public boolean isUpheld() {
        return kind.equals(UPHELD);
    }

    /** True if the place is not there yet on that day. */
    boolean beginsAfter(LocalDate day) {
        return place != null && place.from() != null && place.from().isAfter(day);
    }

    /**
     * @param own service that answers
     * @throws Refused if what belongs to its kind is missing, or if it is passed on to the service itself
     */
    void requireComplete(ServiceArea own) {
        switch (kind) {
            case UPHELD -> require(decision != null, "escalations.answer.upheld-what");
            case ACCOMMODATION -> require(place != null && place.from() != null && place.kind() != null, "escalations.answer.place-missing");
            case REFERRED -> require(referredTo != null && referredTo != own, "escalations.answer.referred-missing");
            case NOT_THIS_ROUTE -> require(goTo != null, "escalations.answer.go-to-missing");
            default -> { }
        }
    }

    private static void require(boolean there, String messageKey) {
        if (!there) {
            throw new Refused(messageKey);
        }
    }
}
