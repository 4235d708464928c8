/// The REST interface under `/api/v1`: what is published, for programs. Only disputes are written.
@NullMarked
package kurabe.web.api;

import org.jspecify.annotations.NullMarked;
