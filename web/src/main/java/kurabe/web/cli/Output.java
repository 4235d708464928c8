package kurabe.web.cli;

import io.micronaut.context.BeanContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import kurabe.core.problem.Problem;
import kurabe.web.words.ProblemWords;
import picocli.CommandLine;

/// Where a command writes to: what it was asked for to standard output, all else to standard error.
record Output(PrintWriter out, PrintWriter err) {

  static final int REFUSED = 2;

  static Output of(CommandLine line) {
    return new Output(line.getOut(), line.getErr());
  }

  void text(List<String> lines) {
    lines.forEach(out::println);
    out.flush();
  }

  /// One object, one line.
  void json(Object value, BeanContext beans) {
    try {
      out.println(beans.getBean(ObjectMapper.class).writeValueAsString(value));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void refusal(GivenFile file, List<Problem> problems) {
    err.println("取り込めません: " + file.path());
    problems.forEach(problem -> err.println("  " + ProblemWords.withPlace(problem)));
    err.flush();
  }

  void message(String line) {
    err.println(line);
    err.flush();
  }
}
