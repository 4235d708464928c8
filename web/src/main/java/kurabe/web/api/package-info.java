/// The REST interface under `/api/v1`: what is published, for programs. Everything is read-only.
@NullMarked
package kurabe.web.api;

import org.jspecify.annotations.NullMarked;
