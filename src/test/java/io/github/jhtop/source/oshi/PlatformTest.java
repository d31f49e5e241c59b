package io.github.jhtop.source.oshi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, LINUX",
        "Mac OS X, MACOS",
        "Darwin, MACOS",
        "Windows Server 2022, WINDOWS",
        "FreeBSD, OTHER",
        "'', OTHER"
    })
    void isToldByTheNameOfTheSystem(String osName, Platform platform) {
        assertEquals(platform, Platform.of(osName));
    }

    @Test
    void aStartTimeMayWaverButNotOnWindows() {
        assertTrue(Platform.OTHER.sameStart(10_000, 11_000));
        assertTrue(Platform.LINUX.sameStart(10_000, 10_000));
        assertFalse(Platform.OTHER.sameStart(10_000, 12_000));
        assertFalse(Platform.WINDOWS.sameStart(10_000, 10_001));
    }

    @Test
    void windowsCountsMoreThanStorage() {
        assertFalse(Platform.WINDOWS.countsStorage());
        assertTrue(Platform.LINUX.countsStorage());
    }
}
