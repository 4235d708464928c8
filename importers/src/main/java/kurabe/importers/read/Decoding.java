package kurabe.importers.read;

import java.nio.charset.Charset;
import kurabe.core.problem.Problem;

/// What came of finding out how bytes are written.
sealed interface Decoding {

  record Characters(String text, Charset charset) implements Decoding {}

  record Failed(Problem problem) implements Decoding {}
}
