package kurabe.web.cli;

import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kurabe.core.authoring.SchemeCheck;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.catalog.Fault;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeLookup;
import kurabe.core.catalog.Schemes;
import kurabe.core.problem.Unreadable;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.words.FaultWords;
import kurabe.web.words.SchemeLookupWords;
import kurabe.web.words.UnreadableWords;

/// A scheme that a user names on the command line, by its code or by a file that holds it.
sealed interface GivenScheme {

  record Found(EvaluationScheme scheme, String yaml) implements GivenScheme {}

  /// @param reasons one a line, in Japanese
  record Missing(List<String> reasons) implements GivenScheme {
    public Missing {
      reasons = List.copyOf(reasons);
    }
  }

  /// More characters than a scheme may have, in the widest encoding; a disk image given by mistake
  /// must not fill the memory.
  long LARGEST = 1024L * 1024;

  /// A file where one is clearly meant: the code of a scheme has neither dot nor slash.
  static GivenScheme of(String text, BeanContext beans) {
    return text.matches(".*[./\\\\].*") ? ofFile(text) : named(text, beans);
  }

  /// Needs no storage.
  static GivenScheme ofFile(String file) {
    try {
      Path path = Path.of(file);
      return Files.size(path) > LARGEST
          ? unreadable(file, Unreadable.TOO_LARGE)
          : ofText(file, Files.readString(path));
    } catch (NoSuchFileException | InvalidPathException e) {
      return unreadable(file, Unreadable.NO_SUCH_FILE);
    } catch (CharacterCodingException e) {
      return unreadable(file, Unreadable.UNKNOWN_ENCODING);
    } catch (IOException | UncheckedIOException e) {
      return unreadable(file, Unreadable.INPUT_ERROR);
    }
  }

  private static GivenScheme ofText(String file, String yaml) {
    return switch (SchemeEditing.check("scheme.yml", yaml)) {
      case SchemeCheck.Sound(EvaluationScheme scheme) -> new Found(scheme, yaml);
      case SchemeCheck.Faulty(var faults) ->
          faulty(file + "に" + faults.size() + "件の誤りがあります。", faults);
    };
  }

  private static GivenScheme named(String name, BeanContext beans) {
    return switch (beans.getBean(Schemes.class).current().lookUp(name)) {
      case SchemeLookup.Found(SchemeEntry entry) -> ofEntry(entry);
      case SchemeLookup.Unknown unknown -> missing(SchemeLookupWords.unknown(unknown));
      case SchemeLookup.Ambiguous several -> missing(SchemeLookupWords.ambiguous(several));
    };
  }

  private static GivenScheme missing(String reason) {
    return new Missing(List.of(reason, "kurabe schemes で評価方法の一覧を見られます。"));
  }

  private static GivenScheme ofEntry(SchemeEntry entry) {
    return entry
        .findScheme()
        .<GivenScheme>map(scheme -> new Found(scheme, entry.yaml()))
        .orElseGet(() -> faulty("「" + entry.code().value() + "」の定義を読み取れません。", entry.faults()));
  }

  private static GivenScheme unreadable(String file, Unreadable reason) {
    return new Missing(List.of(file + ": " + UnreadableWords.of(reason)));
  }

  private static GivenScheme faulty(String head, List<Fault> faults) {
    Stream<String> words = faults.stream().map(fault -> "  " + FaultWords.withPlace(fault));
    return new Missing(Stream.concat(Stream.of(head), words).toList());
  }
}
