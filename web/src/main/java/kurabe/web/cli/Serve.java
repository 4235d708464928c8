package kurabe.web.cli;

import io.micronaut.http.server.exceptions.HttpServerException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import kurabe.core.importing.Examination;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kurabe serve`: starts the web server and stays until the process is told to end.
@Command(name = "serve", description = "ウェブサーバーを起動します。")
public final class Serve implements Callable<Integer> {
  @Option(
      names = "--host",
      paramLabel = "<アドレス>",
      defaultValue = "127.0.0.1",
      description = "待ち受けるアドレス（既定: ${DEFAULT-VALUE}）。他の端末から開くには 0.0.0.0 を指定します。")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "<ポート番号>",
      defaultValue = "8080",
      description = "待ち受けるポート番号（既定: ${DEFAULT-VALUE}）。0 は空いている番号。")
  private int port;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws InterruptedException {
    try (var server = WebServer.start(host, port)) {
      tellFirstStart(server);
      out().println("比べ Kurabe を起動しました。ブラウザーで次のアドレスを開いてください: " + server.address());
      out().println("終了するには Ctrl+C を押します。");
      server.awaitStop();
      return CommandLine.ExitCode.OK;
    } catch (HttpServerException problem) {
      err().println("起動できません。ポート " + port + " が使用中でないか確認し、--port で別の番号を指定してください。");
      err().println("原因: " + WebServer.rootMessage(problem));
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private void tellFirstStart(WebServer server) {
    var published = server.published();
    if (!published.isEmpty()) {
      out().println("はじめての起動のため、同梱の報告書と統計表" + published.size() + "件を公開しました。");
      published.forEach(one -> out().println("  " + title(one)));
    }
  }

  private static String title(Examination.Accepted accepted) {
    return switch (accepted) {
      case Examination.Draft draft -> DraftText.title(draft);
      case Examination.SurveyDraft draft -> SurveyText.title(draft);
      case Examination.RecordDraft draft -> RecordText.title(draft);
    };
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }

  private PrintWriter err() {
    return command.commandLine().getErr();
  }
}
