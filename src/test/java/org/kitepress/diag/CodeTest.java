package org.kitepress.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A kind of problem")
class CodeTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {".*CONSENT.*", ".*WITHDR.*", ".*TAKEN_DOWN.*", ".*STORY.*"})
    void isOfConsentIfItsNameIsOfIt(Code code) {
        assertThat(code.isOfConsent()).isTrue();
    }
}
