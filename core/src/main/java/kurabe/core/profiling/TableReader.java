package kurabe.core.profiling;

import java.math.BigDecimal;
import java.util.List;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.YamlNode;
import kurabe.core.profile.ColumnRule;
import kurabe.core.profile.HeadingRule;
import kurabe.core.profile.Role;
import kurabe.core.profile.TableRule;
import kurabe.core.profile.TotalRule;

/// Reads the tables of a profile.
final class TableReader {

  private static final int HEADER_ROWS = 3;

  private final List<String> levels;

  /// @param levels of the plan
  TableReader(List<String> levels) {
    this.levels = levels;
  }

  TableRule read(YamlNode node) {
    node.allow("name", "header", "header-rows", "under", "headings", "columns", "skip", "totals");
    TableRule table =
        new TableRule(
            node.text("name"),
            Patterns.list(node, "header"),
            node.has("header-rows") ? node.whole("header-rows", 1, HEADER_ROWS) : 1,
            node.texts("under"),
            node.list("headings", this::heading),
            node.list("columns", this::column),
            Patterns.list(node, "skip"),
            node.list("totals", this::total));
    check(node, table);
    return table;
  }

  private HeadingRule heading(YamlNode node) {
    node.allow("level", "pattern", "numbered", "next-line");
    return new HeadingRule(
        Levels.get(node, "level", levels),
        Patterns.regex(node, "pattern"),
        node.flag("numbered"),
        node.flag("next-line"));
  }

  private TotalRule total(YamlNode node) {
    node.allow("pattern", "level");
    return new TotalRule(Patterns.pattern(node, "pattern"), Levels.get(node, "level", levels));
  }

  private ColumnRule column(YamlNode node) {
    node.allow(
        "role", "header", "level", "period", "cells", "optional", "numbered", "spread", "grades");
    Role role = node.choice("role", Role.list(), Role::code);
    if (node.texts("header").isEmpty()) {
      node.fault(new Fault.TooFew(node.path(), "header", 1, 0));
    }
    if (role.needsLevel() && node.peek("role").filter(role.code()::equals).isPresent()) {
      node.text("level");
    }
    return new ColumnRule(
        role,
        Patterns.list(node, "header"),
        Levels.find(node, "level", levels),
        Patterns.period(node, "period"),
        Patterns.findRegex(node, "cells"),
        node.flag("optional"),
        node.flag("numbered"),
        node.flag("spread"),
        node.named("grades"));
  }

  private void check(YamlNode node, TableRule table) {
    if (table.header().isEmpty()) {
      node.fault(new Fault.TooFew(node.path(), "header", 1, 0));
    }
    if (table.columns().isEmpty()) {
      node.fault(new Fault.TooFew(node.path(), "columns", 1, 0));
    }
    checkRoles(node, table);
    if (table.under().size() > levels.size()) {
      BigDecimal found = BigDecimal.valueOf(table.under().size());
      node.fault(new Fault.OutOfBounds(node.path(), "under", 0, levels.size(), found));
    }
  }

  /// A row is either of an indicator or of an item; what it is called must stand somewhere.
  private static void checkRoles(YamlNode node, TableRule table) {
    if (!table.has(Role.NAME) && !table.has(Role.LEVEL) && !table.columns().isEmpty()) {
      node.fault(new Fault.Needs(node.path(), "columns", Role.NAME.code()));
    }
    table.columns().stream()
        .map(ColumnRule::role)
        .filter(Role::isOfIndicator)
        .findFirst()
        .filter(_ -> !table.has(Role.NAME))
        .ifPresent(role -> node.fault(new Fault.Needs(node.path(), role.code(), Role.NAME.code())));
  }
}
