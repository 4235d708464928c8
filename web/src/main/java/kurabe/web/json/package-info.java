/// The shapes that programs get: what `kurabe import --format json` writes and what REST answers.
///
/// Fields may be added, never renamed. Numbers are texts with the printed digits, without
/// separators (`1740000`, `-0.3`), because a JSON number would lose the printed scale. Whatever may
/// be absent is `null`, not left out, and a field beside it says why.
@NullMarked
package kurabe.web.json;

import org.jspecify.annotations.NullMarked;
