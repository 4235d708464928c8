/// Forms for those who would rather type a report than write down how to read it.
@NullMarked
package kurabe.core.templating;

import org.jspecify.annotations.NullMarked;
