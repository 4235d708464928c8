/// The subcommands of the command line.
@NullMarked
package kurabe.web.cli;

import org.jspecify.annotations.NullMarked;
