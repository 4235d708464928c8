/// Japanese words for the values of the domain. The domain itself holds typed data only; whatever
/// shows a value to people (pages, the command line, error answers) takes its words from here, so
/// that one thing is called the same everywhere.
@NullMarked
package kurabe.web.words;

import org.jspecify.annotations.NullMarked;
