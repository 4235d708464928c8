package kurabe.core.publishing;

import java.util.ArrayList;
import java.util.List;
import kurabe.core.council.CouncilRecord;
import kurabe.core.reference.SurveyTable;
import kurabe.core.report.Edition;

/// Stores that keep what they are given for as long as a test runs.
final class MemoryStores {

  final List<Edition> editions = new ArrayList<>();
  final List<SurveyTable> surveys = new ArrayList<>();
  final List<CouncilRecord> records = new ArrayList<>();

  EditionStore editionStore() {
    return new EditionStore() {
      @Override
      public Publication publish(Edition edition, byte[] bytes, Repeat repeat) {
        editions.add(edition);
        return new Publication.Published(editions.size());
      }

      @Override
      public boolean isEmpty() {
        return editions.isEmpty();
      }
    };
  }

  SurveyStore surveyStore() {
    return new SurveyStore() {
      @Override
      public Publication publish(SurveyTable table, byte[] bytes, Repeat repeat) {
        surveys.add(table);
        return new Publication.Published(surveys.size());
      }

      @Override
      public boolean isEmpty() {
        return surveys.isEmpty();
      }
    };
  }
}
