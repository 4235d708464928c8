package kurabe.db.dispute;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kurabe.core.dispute.Proposal;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import org.jspecify.annotations.Nullable;

/// A [Proposal]: its kind, and the columns that the kind has; none when all are null.
@Embeddable
record ProposalColumns(
    @Nullable String kind,
    @Nullable String written,
    @Nullable BigDecimal number,
    @Nullable Integer scale,
    @Nullable String unit,
    @Nullable String label) {

  private static final String FIGURE = "figure";
  private static final String GRADE = "grade";
  private static final String UNREAD = "unread";
  private static final ProposalColumns NONE =
      new ProposalColumns(null, null, null, null, null, null);

  static ProposalColumns of(Optional<Proposal> proposal) {
    return proposal.map(ProposalColumns::of).orElse(NONE);
  }

  private static ProposalColumns of(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Figure(String written, Quantity quantity) ->
          new ProposalColumns(
              FIGURE,
              written,
              quantity.value(),
              quantity.value().scale(),
              quantity.unit().symbol(),
              null);
      case Proposal.Grade(String written, String label) ->
          new ProposalColumns(GRADE, written, null, null, null, label);
      case Proposal.Unread(String written) ->
          new ProposalColumns(UNREAD, written, null, null, null, null);
    };
  }

  /// @param columns null where the mapper found every column null
  static Optional<Proposal> find(@Nullable ProposalColumns columns) {
    return columns == null || columns.kind == null
        ? Optional.empty()
        : Optional.of(columns.toProposal(columns.kind));
  }

  private Proposal toProposal(String known) {
    String text = requireNonNull(written);
    return switch (known) {
      case FIGURE -> new Proposal.Figure(text, quantity(text));
      case GRADE -> new Proposal.Grade(text, requireNonNull(label));
      case UNREAD -> new Proposal.Unread(text);
      default -> throw new IllegalStateException("unknown code in a table: " + known);
    };
  }

  private Quantity quantity(String text) {
    BigDecimal value =
        requireNonNull(number).setScale(requireNonNull(scale), RoundingMode.UNNECESSARY);
    return new Quantity(value, new Unit(requireNonNull(unit)), text);
  }
}
