/// The PostgreSQL server that Kurabe brings along: unpacked, started, shared between all programs
/// that
/// use one data folder, and stopped by the last of them.
@NullMarked
package kurabe.db.server;

import org.jspecify.annotations.NullMarked;
