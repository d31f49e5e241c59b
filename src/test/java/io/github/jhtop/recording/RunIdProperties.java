package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Ids are harmless whatever the run is called. */
class RunIdProperties {

    @Property
    void anySubjectMakesAnIdThatIsHarmless(@ForAll String subject) {
        RunId id = RunId.of(Headers.START, subject);
        assertTrue(id.text().matches("20260101-120000-000(-[a-z0-9.-]{1,40})?"), id::text);
        assertTrue(id.numbered(100).text().length() <= 64);
    }

    @Test
    void hostileSubjectsAreTamed() {
        assertEquals("20260101-120000-000-x", RunId.of(Headers.START, "../../x").text());
        assertEquals("20260101-120000-000-rf", RunId.of(Headers.START, "-rf").text());
        assertEquals("20260101-120000-000-a-b", RunId.of(Headers.START, "a\0b").text());
        assertEquals("20260101-120000-000", RunId.of(Headers.START, "그림").text());
        assertEquals(20 + 40, RunId.of(Headers.START, "y".repeat(300)).text().length());
        assertThrows(IllegalArgumentException.class, () -> new RunId("../x"));
    }
}
