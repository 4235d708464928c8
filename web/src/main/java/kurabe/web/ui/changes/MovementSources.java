package kurabe.web.ui.changes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kurabe.core.revision.BlastRadius;
import kurabe.core.revision.Cited;
import kurabe.core.revision.Movement;
import kurabe.core.revision.Revision;
import kurabe.web.ui.figure.CitationBlock;

/// Where both sides of a movement stand, each in its own revision's document.
final class MovementSources extends Composite<NativeDetails> {

  MovementSources(Movement movement, BlastRadius radius) {
    Div sides = new Div();
    side(sides, radius.before(), movement.change().findBefore());
    side(sides, radius.after(), movement.change().findAfter());
    getContent().setSummaryText("前後の出典");
    getContent().setContent(sides);
  }

  private static void side(Div sides, Revision revision, Optional<? extends Cited<?>> side) {
    side.ifPresent(
        it ->
            sides.add(
                new Paragraph("第" + revision.number() + "版"),
                new CitationBlock(it.citation(), revision.edition().head().document())));
  }
}
