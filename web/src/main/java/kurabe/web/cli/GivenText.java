package kurabe.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kurabe.core.problem.Unreadable;
import kurabe.web.words.UnreadableWords;

/// A text file that a user names on the command line.
sealed interface GivenText {

  record Found(String text) implements GivenText {}

  record Missing(String reason) implements GivenText {}

  /// A disk image given by mistake must not fill the memory.
  long LARGEST = 1024L * 1024;

  static GivenText of(String file) {
    try {
      Path path = Path.of(file);
      return Files.size(path) > LARGEST
          ? missing(file, Unreadable.TOO_LARGE)
          : new Found(Files.readString(path));
    } catch (NoSuchFileException | InvalidPathException e) {
      return missing(file, Unreadable.NO_SUCH_FILE);
    } catch (CharacterCodingException e) {
      return missing(file, Unreadable.UNKNOWN_ENCODING);
    } catch (IOException | UncheckedIOException e) {
      return missing(file, Unreadable.INPUT_ERROR);
    }
  }

  private static GivenText missing(String file, Unreadable reason) {
    return new Missing(file + ": " + UnreadableWords.of(reason));
  }
}
