package kurabe.web.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/// Standard output in the encoding of whoever reads it.
///
/// A terminal shows its own encoding; a program or a file gets UTF-8, whatever the machine's locale
/// is: JSON is UTF-8 by definition.
public final class StandardOutput {

  private StandardOutput() {}

  public static PrintWriter open() {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    Charset charset = terminal ? System.out.charset() : UTF_8;
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset), true);
  }
}
