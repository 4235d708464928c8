/// The fixture of the browser tests: the app on a free loopback port, Chromium, and what both must
/// keep to.
@NullMarked
package kurabe.web.browser;

import org.jspecify.annotations.NullMarked;
