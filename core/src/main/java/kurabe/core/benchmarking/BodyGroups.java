package kurabe.core.benchmarking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurabe.core.jurisdiction.Jurisdiction;
import kurabe.core.jurisdiction.Region;

/// Names groups of prefectures.
public final class BodyGroups {

  public static final String ALL = "all";
  private static final String SEPARATOR = ",";

  private final List<Jurisdiction> prefectures;

  /// @param known bodies; only the prefectures among them can be members
  public BodyGroups(List<Jurisdiction> known) {
    prefectures = known.stream().filter(one -> one.kind() == Jurisdiction.Kind.PREFECTURE).toList();
  }

  public BodyGroup all() {
    return new BodyGroup(ALL, Optional.empty(), prefectures);
  }

  public BodyGroup of(Region region) {
    return new BodyGroup(
        region.code(), Optional.of(region), prefectures.stream().filter(region::holds).toList());
  }

  /// `all`, the code of a region, or codes of prefectures with commas between; empty for anything
  /// else.
  public Optional<BodyGroup> find(String text) {
    return text.equals(ALL)
        ? Optional.of(all())
        : Region.find(text).map(this::of).or(() -> listed(text));
  }

  private Optional<BodyGroup> listed(String text) {
    Map<String, Jurisdiction> byCode =
        prefectures.stream()
            .collect(Collectors.toMap(one -> one.code().value(), Function.identity()));
    List<String> codes = Arrays.stream(text.split(SEPARATOR, -1)).distinct().toList();
    List<Jurisdiction> found = codes.stream().map(byCode::get).filter(Objects::nonNull).toList();
    return found.size() == codes.size()
        ? Optional.of(new BodyGroup(String.join(SEPARATOR, codes), Optional.empty(), found))
        : Optional.empty();
  }
}
