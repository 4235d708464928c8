package kurabe.web.ui.importing;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurabe.core.draft.DraftId;
import kurabe.core.draft.RowRef;
import kurabe.core.draft.RowRefs;
import kurabe.core.drafting.DraftRow;
import kurabe.core.problem.Severity;

/// Which draft is shown and how far into it a person is; the address carries it.
///
/// @param page counts from 1
/// @param row that is being decided about
/// @param severity of the problems that are listed; all where it is empty
record DraftState(
    DraftId draft, Filter filter, int page, Optional<RowRef> row, Optional<Severity> severity) {

  static final String DRAFT = "draft";
  static final int PAGE_SIZE = 50;

  private static final String SHOW = "show";
  private static final String PAGE = "page";
  private static final String ROW = "row";
  private static final String SEVERITY = "severity";

  /// Which rows are listed.
  enum Filter {
    ALL("all", "すべての行"),
    DOUBTFUL("doubtful", "確かめる行"),
    UNDECIDED("undecided", "未決定の行"),
    DECIDED("decided", "決定した行");

    private final String code;
    private final String label;

    Filter(String code, String label) {
      this.code = code;
      this.label = label;
    }

    String label() {
      return label;
    }

    boolean shows(DraftRow row) {
      return switch (this) {
        case ALL -> true;
        case DOUBTFUL -> row.isDoubtful();
        case UNDECIDED -> row.isUndecided();
        case DECIDED -> !row.isUndecided();
      };
    }

    private static Filter of(String code) {
      return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElse(ALL);
    }
  }

  /// Empty for an address that no page of Kurabe links to.
  static Optional<DraftState> parse(RouteParameters route, QueryParameters query) {
    try {
      long id = Long.parseLong(route.get(DRAFT).orElse(""));
      int page = Integer.parseInt(query.getSingleParameter(PAGE).orElse("1"));
      return Optional.of(
          new DraftState(
              new DraftId(id),
              query.getSingleParameter(SHOW).map(Filter::of).orElse(Filter.ALL),
              Math.max(1, page),
              query.getSingleParameter(ROW).flatMap(RowRefs::find),
              query.getSingleParameter(SEVERITY).flatMap(DraftState::severity)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<Severity> severity(String code) {
    return Arrays.stream(Severity.values()).filter(it -> it.code().equals(code)).findFirst();
  }

  DraftState with(Filter chosen) {
    return new DraftState(draft, chosen, 1, Optional.empty(), severity);
  }

  DraftState atPage(int number) {
    return new DraftState(draft, filter, number, Optional.empty(), severity);
  }

  DraftState deciding(Optional<RowRef> chosen) {
    return new DraftState(draft, filter, page, chosen, severity);
  }

  DraftState with(Optional<Severity> chosen) {
    return new DraftState(draft, filter, page, row, chosen);
  }

  String path() {
    Map<String, String> query = new LinkedHashMap<>();
    if (filter != Filter.ALL) {
      query.put(SHOW, filter.code);
    }
    if (page > 1) {
      query.put(PAGE, Integer.toString(page));
    }
    row.ifPresent(it -> query.put(ROW, it.code()));
    severity.ifPresent(it -> query.put(SEVERITY, it.code()));
    return new Location(ImportPaths.draft(draft), QueryParameters.simple(query))
        .getPathWithQueryParameters();
  }
}
