package kurabe.importers.sources.estat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import kurabe.core.importing.Fetched;
import kurabe.core.importing.StatisticsPortal;
import kurabe.core.importing.StatisticsRequest;
import kurabe.core.importing.Submission;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unanswered;
import kurabe.core.source.Place;
import kurabe.importers.read.Limits;

/// Asks e-Stat for one table. The application id goes to e-Stat and nowhere else: neither into what
/// is kept nor into what is said when something fails.
@Singleton
final class EstatClient implements StatisticsPortal {

  private static final String NUMBER = "\\d{1,20}";
  private static final String PAGE = "https://www.e-stat.go.jp/dbview?sid=";

  private final String applicationId;
  private final URI service;
  private final Download download;

  /// @param timeout in seconds, for the whole answer
  @Inject
  EstatClient(
      @Value("${kurabe.estat.application-id:}") String applicationId,
      @Value("${kurabe.estat.url:`https://api.e-stat.go.jp/rest/3.0/app/json/getStatsData`}")
          URI service,
      @Value("${kurabe.estat.timeout-seconds:60}") int timeout,
      Limits limits) {
    this(applicationId, service, new Download(Duration.ofSeconds(timeout), limits.bytes()));
  }

  EstatClient(String applicationId, URI service, Download download) {
    this.applicationId = applicationId;
    this.service = service;
    this.download = download;
  }

  @Override
  public Fetched fetch(StatisticsRequest request) {
    if (applicationId.isBlank()) {
      return failed(Unanswered.NO_APPLICATION_ID, "");
    }
    if (!request.table().matches(NUMBER)) {
      return failed(Unanswered.NO_SUCH_TABLE, "");
    }
    return switch (download.get(address(request))) {
      case Download.Failed(Unanswered reason, String detail) -> failed(reason, detail);
      case Download.Body(byte[] bytes) -> received(request.table(), bytes);
    };
  }

  private static Fetched received(String table, byte[] bytes) {
    return bytes.length > 0 && bytes[0] == '{'
        ? new Fetched.Received(
            new Submission("estat-" + table + ".json", bytes, Optional.of(PAGE + table)))
        : failed(Unanswered.OTHER_ANSWER, "");
  }

  private URI address(StatisticsRequest request) {
    String areas =
        request.areas().isEmpty() ? "" : "&cdArea=" + encoded(String.join(",", request.areas()));
    return URI.create(
        service
            + "?appId="
            + encoded(applicationId.strip())
            + "&statsDataId="
            + request.table()
            + "&metaGetFlg=Y&cntGetFlg=N&explanationGetFlg=N&annotationGetFlg=Y"
            + areas);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static Fetched failed(Unanswered reason, String detail) {
    return new Fetched.Failed(new Problem.FailedRequest(Place.WHOLE, reason, detail));
  }
}
