package kurabe.web.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.templating.Form;
import kurabe.core.templating.FormFormat;
import kurabe.core.templating.FormWriter;
import kurabe.core.templating.Forms;
import kurabe.web.words.FormWords;
import org.jspecify.annotations.Nullable;

/// Forms that a report may be typed into.
@Controller("/api/v1/forms")
final class FormController {

  private final Forms forms;
  private final FormWriter writer;

  FormController(Forms forms, FormWriter writer) {
    this.forms = forms;
    this.writer = writer;
  }

  /// A form as a file.
  ///
  /// @param format `xlsx` or `csv`
  /// @param plan of which the form holds the newest edition's items, indicators and targets; empty
  ///     rows where it is left out
  @Get("/report.{format}")
  HttpResponse<byte[]> getForm(String format, @Nullable @QueryValue String plan) {
    FormFormat kind = FormFormat.find(format).orElseThrow(() -> noSuchFormat(format));
    Form form = plan == null || plan.isBlank() ? Forms.blank() : next(plan);
    byte[] bytes = writer.write(form.with(FormWords.instructions(form)), kind);
    return HttpResponse.ok(bytes)
        .contentType(MediaType.of(kind.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name(plan) + "." + kind.extension() + "\"");
  }

  private Form next(String plan) {
    return code(plan).flatMap(forms::next).orElseThrow(() -> noSuchPlan(plan));
  }

  private static String name(@Nullable String plan) {
    return plan == null || plan.isBlank() ? "kurabe-report" : "kurabe-report-" + plan;
  }

  private static Optional<PlanCode> code(String plan) {
    try {
      return Optional.of(new PlanCode(plan));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static ApiProblem noSuchFormat(String format) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-format",
        "その形式の様式はありません",
        "「" + format + "」ではなく、xlsx か csv を指定してください。");
  }

  private static ApiProblem noSuchPlan(String plan) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND,
        "no-such-plan",
        "計画が見つかりません",
        "「" + plan + "」という計画は公開されていません。/api/v1/plans で一覧を見られます。");
  }
}
