package kurabe.importers.sources.digitalagency;

import java.util.stream.Stream;

/// What the figures of a row are.
enum RowRole {
  /// 実施 or 未実施: what a body does.
  YES_NO("yes-no"),
  /// A printed percentage.
  PERCENT("percent"),
  /// The count that a percentage of the same concept is made of (分子).
  COUNT("count"),
  /// The whole that it is made of (分母).
  WHOLE("whole");

  private final String code;

  RowRole(String code) {
    this.code = code;
  }

  static RowRole of(String code) {
    return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst().orElseThrow();
  }
}
