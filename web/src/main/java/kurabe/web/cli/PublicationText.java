package kurabe.web.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kurabe.core.publishing.Publication;

/// What came of publishing, for the person who asked for it.
final class PublicationText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 H時m分");

  private PublicationText() {}

  /// @param what was published, as in 「…（改訂1）として公開しました」
  static String of(String what, Optional<Publication> publication) {
    return publication.map(one -> outcome(what, one)).orElse("読み取りのみ。何も保存していません。");
  }

  private static String outcome(String what, Publication publication) {
    return switch (publication) {
      case Publication.Published(int revision) -> what + "（改訂" + revision + "）として公開しました。";
      case Publication.AlreadyKnown(int revision, Instant at) ->
          "すでに取り込み済みです（改訂" + revision + "、" + time(at) + "に公開）。何も変えていません。";
    };
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }
}
