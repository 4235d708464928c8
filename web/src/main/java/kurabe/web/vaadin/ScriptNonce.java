package kurabe.web.vaadin;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The secret, new with each request, that marks the scripts this server wrote into a page.
record ScriptNonce(String value) {
  private static final String ATTRIBUTE = ScriptNonce.class.getName();
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  static ScriptNonce create() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new ScriptNonce(Base64.getEncoder().encodeToString(bytes));
  }

  static Optional<ScriptNonce> find(Object attribute) {
    return attribute instanceof ScriptNonce nonce ? Optional.of(nonce) : Optional.empty();
  }

  static String attribute() {
    return ATTRIBUTE;
  }

  void keepIn(ServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
