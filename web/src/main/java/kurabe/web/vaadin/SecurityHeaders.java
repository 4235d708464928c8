package kurabe.web.vaadin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Tells the browser to load nothing from elsewhere, to frame nothing and to guess nothing.
///
/// Two allowances are Vaadin's: its client turns the server's expressions into functions
/// (`unsafe-eval`), and its components write style elements and attributes (`unsafe-inline` for
/// styles). Inline scripts are not allowed; those of the page's shell carry a [ScriptNonce].
final class SecurityHeaders extends HttpFilter {
  private static final String POLICY =
      """
      default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-%s'; \
      style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; \
      connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; \
      frame-ancestors 'none'""";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var nonce = ScriptNonce.create();
    nonce.keepIn(request);
    response.setHeader("Content-Security-Policy", POLICY.formatted(nonce.value()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    chain.doFilter(request, response);
  }
}
