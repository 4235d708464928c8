/// The program: its command line, its web server and its user interface.
@NullMarked
package kurabe.web;

import org.jspecify.annotations.NullMarked;
