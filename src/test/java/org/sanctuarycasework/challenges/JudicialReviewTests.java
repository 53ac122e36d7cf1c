package org.sanctuarycasework.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sanctuarycasework.cases.Refused;

class JudicialReviewTests {

    private static final LocalDate CLAIMED = LocalDate.of(2026, 3, 2);

    private final JudicialReview claim = new JudicialReview("CO/1/2026", CLAIMED);

    @Test
    void takesNoStepBeforeItWasMade() {
        LocalDate before = CLAIMED.minusDays(1);
        assertThatThrownBy(() -> claim.permission("granted", before)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> claim.order("quashed", before)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> claim.end("relief", before)).isInstanceOf(Refused.class);
        claim.permission("granted", CLAIMED);
        assertThat(claim.permission()).isEqualTo("granted");
    }

    @Test
    void doesNotEndWithReliefOnceTheCourtDismissedIt() {
        claim.order("dismissed", CLAIMED);
        assertThatThrownBy(() -> claim.end("relief", CLAIMED)).isInstanceOf(Refused.class);
        claim.end("dismissed", CLAIMED);
        assertThat(claim.outcome()).isEqualTo("dismissed");
    }
}
