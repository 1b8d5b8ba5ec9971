package dev.sessionlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRequirementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=1.0     | 1.0.0          | true",
                ">=1.0     | 1.0.0-SNAPSHOT | true",
                ">=1.0.1   | 1.0.0          | false",
                ">=1.9     | 1.10           | true",
                ">1        | 1.0.0          | false",
                "> 1       | 1.0.1          | true",
                "<2        | 2.0.0-SNAPSHOT | false",
                "<=2       | 2.0.0          | true",
                "==1.2     | 1.2.0          | true",
                "==1.2     | 1.2.1          | false",
                ">=1, <2   | 1.5            | true",
                ">=1, <2   | 2.5            | false",
            })
    void admits(String requirement, String version, boolean admitted) {
        assertThat(VersionRequirement.parse(requirement).admits(version)).isEqualTo(admitted);
    }
}
