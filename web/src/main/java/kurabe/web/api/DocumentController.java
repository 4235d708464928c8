package kurabe.web.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kurabe.core.source.Sha256;
import kurabe.core.viewing.DocumentViewer;
import kurabe.core.viewing.KeptDocument;
import kurabe.core.viewing.PageImages;
import org.jspecify.annotations.Nullable;

/// The files that figures were read from.
@Controller("/api/v1/documents")
final class DocumentController {

  /// A hash always stands for the same bytes.
  private static final String FOREVER = "private, max-age=31536000, immutable";

  private final DocumentViewer documents;
  private final PageImages images;

  DocumentController(DocumentViewer documents, PageImages images) {
    this.documents = documents;
    this.images = images;
  }

  /// A file as it was brought, byte by byte.
  ///
  /// @param document SHA-256 of its bytes
  @Get("/{document}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  HttpResponse<byte[]> getContent(String document) {
    KeptDocument kept = find(document);
    String name = URLEncoder.encode(kept.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    return HttpResponse.ok(kept.content())
        .header(HttpHeaders.CACHE_CONTROL, FOREVER)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
  }

  /// A page of a PDF as an image, with the cell outlined that a figure stands in.
  ///
  /// @param document SHA-256 of its bytes
  /// @param page from 1
  /// @param line on that page from 1; nothing is outlined where it is left out
  /// @param quote what stands in the cell; the whole line is outlined where it is left out
  @Get("/{document}/pages/{page}.png")
  @Produces(MediaType.IMAGE_PNG)
  HttpResponse<byte[]> getPage(
      String document,
      int page,
      @Nullable @QueryValue Integer line,
      @Nullable @QueryValue String quote) {
    byte[] content = find(document).content();
    if (!images.canDraw(content) || page < 1 || page > images.countPages(content)) {
      throw ApiProblem.noSuchPage(document, page);
    }
    byte[] image = images.draw(content, page, line == null ? 0 : line, quote == null ? "" : quote);
    return HttpResponse.ok(image).header(HttpHeaders.CACHE_CONTROL, FOREVER);
  }

  private KeptDocument find(String hash) {
    try {
      return documents.find(new Sha256(hash)).orElseThrow(() -> ApiProblem.noSuchDocument(hash));
    } catch (IllegalArgumentException e) {
      throw ApiProblem.noSuchDocument(hash);
    }
  }
}
