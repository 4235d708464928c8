package kurabe.web.ui.changes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Change;
import kurabe.core.revision.Cited;
import kurabe.core.revision.Movement;
import kurabe.core.revision.Revision;
import kurabe.core.revision.SurveyMovement;
import kurabe.core.revision.SurveyRadius;
import kurabe.core.revision.SurveyState;
import kurabe.core.source.Document;
import kurabe.web.ui.figure.CitationBlock;

/// Where both sides of a movement stand, each in its own revision's document.
final class MovementSources extends Composite<NativeDetails> {

  private record Side(int number, Document document) {

    static Side of(Revision revision) {
      return new Side(revision.number(), revision.edition().head().document());
    }

    static Side of(SurveyState state) {
      return new Side(state.number(), state.table().survey().document());
    }
  }

  private MovementSources(Change<?> change, Side before, Side after) {
    Div sides = new Div();
    show(sides, before, change.findBefore());
    show(sides, after, change.findAfter());
    getContent().setSummaryText("前後の出典");
    getContent().setContent(sides);
  }

  static MovementSources of(Movement movement, BlastRadius radius) {
    return new MovementSources(
        movement.change(), Side.of(radius.before()), Side.of(radius.after()));
  }

  static MovementSources of(SurveyMovement movement, SurveyRadius radius) {
    return new MovementSources(
        movement.change(), Side.of(radius.before()), Side.of(radius.after()));
  }

  private static void show(Div sides, Side revision, Optional<? extends Cited<?>> side) {
    side.ifPresent(
        it ->
            sides.add(
                new Paragraph("第" + revision.number() + "版"),
                new CitationBlock(it.citation(), revision.document())));
  }
}
