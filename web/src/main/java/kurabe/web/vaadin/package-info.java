/// The bridge that lets Vaadin run inside Micronaut's Tomcat and create its views through
/// Micronaut.
///
/// Nothing here knows a view: routes, error pages, the page's shell and listeners are found among
/// the
/// application's bean definitions, so nothing scans the class path.
@NullMarked
package kurabe.web.vaadin;

import org.jspecify.annotations.NullMarked;
