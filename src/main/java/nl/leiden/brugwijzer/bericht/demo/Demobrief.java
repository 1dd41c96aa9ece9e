package nl.leiden.brugwijzer.bericht.demo;

import java.time.Instant;
import java.util.UUID;

/** Een mail zoals de demo haar bewaart. */
record Demobrief(UUID id, String aan, String onderwerp, String tekst, Instant moment) {}
