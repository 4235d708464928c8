/// Maps what plans measure to concepts and themes: what comes with Kurabe, what people confirmed,
/// and what is suggested to them.
@NullMarked
package kurabe.core.mapping;

import org.jspecify.annotations.NullMarked;
