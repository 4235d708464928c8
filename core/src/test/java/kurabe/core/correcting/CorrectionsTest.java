package kurabe.core.correcting;

import static kurabe.core.Fixtures.NOW;
import static kurabe.core.Fixtures.R6;
import static kurabe.core.Fixtures.edition;
import static kurabe.core.Fixtures.indicator;
import static kurabe.core.Fixtures.item;
import static kurabe.core.Fixtures.observation;
import static kurabe.core.Fixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurabe.core.MemoryDisputes;
import kurabe.core.MemoryEditions;
import kurabe.core.RevisionFixtures;
import kurabe.core.browsing.AuditedEdition;
import kurabe.core.browsing.Browsers;
import kurabe.core.plan.Indicator;
import kurabe.core.plan.PlanCode;
import kurabe.core.report.Edition;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Group;
import kurabe.core.revision.Revision;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private static final PlanCode PLAN = new PlanCode("test");
  private static final Indicator AI = indicator("AIの導入率", Optional.of(value("45.4%")));

  private final MemoryEditions editions =
      new MemoryEditions(List.of(printing("60.0%"), printing("60.0%"), printing("55.0%")));
  private final Corrections corrections =
      new Corrections(
          editions, Browsers.of(editions, new MemoryDisputes()), CorrectionsTest::revisions);

  @Test
  void publicationsAreListedNewestFirstWithWhatEachMoved() {
    assertThat(corrections.listNewest(10))
        .satisfiesExactly(
            it -> assertThat(radius(it).countByGroup()).containsEntry(Group.VALUE, 1L),
            it -> assertThat(radius(it).isEmpty()).isTrue(),
            it -> assertThat(it).isInstanceOf(Correction.First.class));
  }

  @Test
  void aListMayEndBeforeThePublicationThatWasCorrected() {
    assertThat(corrections.listNewest(1)).singleElement().isInstanceOf(Correction.Corrected.class);
  }

  @Test
  void aPublicationIsHeldAgainstTheOneBeforeItUnlessAnotherIsNamed() {
    assertThat(radius(corrections.find(PLAN, NOW, 3).orElseThrow()).before().number()).isEqualTo(2);
    assertThat(radius(corrections.find(PLAN, NOW, 3, 1).orElseThrow()).before().number())
        .isEqualTo(1);
    assertThat(radius(corrections.find(PLAN, NOW, 1, 3).orElseThrow()).list(Group.VALUE))
        .hasSize(1);
  }

  @Test
  void theFirstPublicationMovedNothing() {
    assertThat(corrections.find(PLAN, NOW, 1)).containsInstanceOf(Correction.First.class);
  }

  @Test
  void whatWasNeverPublishedIsNotFound() {
    assertThat(corrections.find(PLAN, NOW, 4)).isEmpty();
    assertThat(corrections.find(PLAN, NOW, 3, 9)).isEmpty();
    assertThat(corrections.find(PLAN, R6, 1)).isEmpty();
    assertThat(corrections.find(new PlanCode("other"), NOW, 1)).isEmpty();
  }

  private static List<Revision> revisions(List<AuditedEdition> all) {
    return all.stream()
        .map(it -> RevisionFixtures.revision(it.published().revision(), it.edition(), "aomori-dx"))
        .toList();
  }

  private static BlastRadius radius(Correction correction) {
    return ((Correction.Corrected) correction).radius();
  }

  private static Edition printing(String newest) {
    return edition(
        List.of(item("1", AI)), List.of(observation(AI, NOW, value(newest))), List.of(), List.of());
  }
}
