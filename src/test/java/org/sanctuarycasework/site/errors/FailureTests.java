package org.sanctuarycasework.site.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanctuarycasework.cases.CaseNotFound;
import org.sanctuarycasework.people.NotAllowed;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatusCode;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

class FailureTests {

    @Test
    void tellsWhatHappenedFromWhatWasThrown() {
        assertThat(Failure.of(new NotAllowed("people.administrators-only"))).isEqualTo(Failure.NOT_ALLOWED);
        assertThat(Failure.of(new CaseNotFound("NCIL-2026-0042"))).isEqualTo(Failure.NOT_FOUND);
        assertThat(Failure.of(new HttpRequestMethodNotSupportedException("PUT"))).isEqualTo(Failure.NOT_FOUND);
        assertThat(Failure.of(new ObjectOptimisticLockingFailureException("application", 1)))
                .isEqualTo(Failure.CHANGED_MEANWHILE);
        assertThat(Failure.of(new CannotAcquireLockException("lock"))).isEqualTo(Failure.CHANGED_MEANWHILE);
        assertThat(Failure.of(new MaxUploadSizeExceededException(1))).isEqualTo(Failure.TOO_LARGE);
        assertThat(Failure.of(new MultipartException("broken"))).isEqualTo(Failure.BAD_REQUEST);
        assertThat(Failure.of(new IllegalStateException())).isEqualTo(Failure.OUR_FAULT);
    }

    @ParameterizedTest
    @CsvSource({"400,BAD_REQUEST", "403,NOT_ALLOWED", "404,NOT_FOUND", "405,NOT_FOUND", "409,CHANGED_MEANWHILE",
            "413,TOO_LARGE", "415,BAD_REQUEST", "431,BAD_REQUEST", "500,OUR_FAULT", "503,OUR_FAULT"})
    void foldsEveryStatusIntoAFewKinds(int status, Failure failure) {
        assertThat(Failure.of(HttpStatusCode.valueOf(status))).isEqualTo(failure);
    }
}
