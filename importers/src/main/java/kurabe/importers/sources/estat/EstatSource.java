package kurabe.importers.sources.estat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import kurabe.core.catalog.ConceptCatalog;
import kurabe.core.document.Grid;
import kurabe.core.importing.Reading;
import kurabe.core.problem.Problem;
import kurabe.core.source.Document;
import kurabe.core.source.Place;
import kurabe.core.time.Period;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.SurveySource;

/// Reads the answer to `getStatsData`, from a file or as it was just fetched.
@Singleton
final class EstatSource implements SurveySource {

  static final String CODE = "estat";
  static final String TITLE = "e-Statの統計表（API getStatsDataのJSON）";

  private static final String FINE = "0";

  private final Meanings meanings;
  private final Bodies bodies;

  EstatSource(ConceptCatalog concepts, Bodies bodies) {
    this.meanings = new Meanings(concepts);
    this.bodies = bodies;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public boolean recognises(Grid grid) {
    return Answer.find(grid).isPresent();
  }

  @Override
  public Reading read(Grid grid, Document document, Optional<Period> asOf) {
    Answer answer = Answer.find(grid).orElseThrow();
    return answer.status().equals(FINE)
        ? new EstatReading(answer, meanings, bodies, asOf).read(document)
        : new Reading.Refused(
            List.of(new Problem.RefusedRequest(Place.WHOLE, answer.status(), answer.message())));
  }
}
