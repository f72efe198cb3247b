package org.guildhall.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A UTC clock that a test moves. */
public final class MovableClock extends Clock {
    private Instant now;

    public MovableClock(String instant) {
        now = Instant.parse(instant);
    }

    /** Noon UTC of a day. */
    public static MovableClock noonOf(String day) {
        return new MovableClock(day + "T12:00:00Z");
    }

    public void moveTo(LocalDate day) {
        now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
