package kurabe.web.ui.sample;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import kurabe.core.browsing.PublishedEdition;

/// What views find in tests without a server: one edition of each sample.
@Singleton
@Primary
@Requires(env = Environment.TEST)
public class SampleLibrary extends MemoryLibrary {

  private static final Instant PUBLISHED = Instant.parse("2026-02-04T01:05:00Z");

  public SampleLibrary() {
    super(
        List.of(
            new PublishedEdition(AkitaSample.get(), 1, PUBLISHED),
            new PublishedEdition(AomoriSample.get(), 1, PUBLISHED)));
  }
}
