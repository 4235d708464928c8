/// Where the connections come from: an external server or the one that Kurabe brings along.
@NullMarked
package kurabe.db.connection;

import org.jspecify.annotations.NullMarked;
